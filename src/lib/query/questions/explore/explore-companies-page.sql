-- Which companies are on one page of the table under the filters of the linked views, and which documents state them?
-- $1 number of rows, $2 number of rows before them. page-sql.ts replaces :explored, :filters and :order.
WITH explored AS (
  :explored
),
page AS (
  SELECT
    e.place,
    e.company_id,
    e.name_en,
    e.name_zh,
    e.founded,
    e.sector,
    e.city,
    e.relation,
    e.source_ids
  FROM explored AS e
  WHERE :filters
  ORDER BY :order
  LIMIT $1::INTEGER OFFSET $2::INTEGER
),
cited AS (
  SELECT
    p.company_id AS cited_by,
    unnest(string_split(p.source_ids, ';')) AS source_id
  FROM page AS p
),
documents AS (
  SELECT
    cited.cited_by,
    list(s.title ORDER BY s.source_id) AS titles,
    list(coalesce(s.title_original, '') ORDER BY s.source_id) AS titles_original,
    list(s.publisher ORDER BY s.source_id) AS publishers,
    list(coalesce(s.publisher_zh_hant, '') ORDER BY s.source_id) AS publishers_zh_hant,
    list(coalesce(s.publisher_zh_hans, '') ORDER BY s.source_id) AS publishers_zh_hans,
    list(s.url ORDER BY s.source_id) AS urls,
    list(s."language" ORDER BY s.source_id) AS languages
  FROM cited
  JOIN sources AS s ON s.source_id = cited.source_id
  GROUP BY cited.cited_by
)
SELECT
  company_id,
  name_en,
  name_zh,
  founded,
  sector,
  city,
  relation,
  titles,
  titles_original,
  publishers,
  publishers_zh_hant,
  publishers_zh_hans,
  urls,
  languages
FROM page
JOIN documents ON cited_by = company_id
ORDER BY :order;
