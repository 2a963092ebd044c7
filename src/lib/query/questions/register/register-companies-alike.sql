-- How many companies does a large register have of each sector, city, founding year, relation to the Park and set of
-- documents?
-- $1 the language of names: 'en', 'zh-Hant' or 'zh-Hans'. A row has no name and no note, since it represents many
-- companies.
WITH names AS (
  SELECT
    t.kind,
    t.slug,
    CASE $1::VARCHAR WHEN 'en' THEN t.name_en WHEN 'zh-Hant' THEN t.name_zh_hant ELSE t.name_zh_hans END AS name
  FROM terms AS t
  UNION ALL
  SELECT
    'city',
    p.city,
    CASE $1::VARCHAR WHEN 'en' THEN p.name_en WHEN 'zh-Hant' THEN p.name_zh_hant ELSE p.name_zh_hans END
  FROM cities AS p
),
alike AS (
  SELECT
    c.sector,
    c.city,
    c.founded,
    c.hkstp_relation,
    c.source_ids,
    CAST(count(*) AS INTEGER) AS companies
  FROM companies AS c
  GROUP BY c.sector, c.city, c.founded, c.hkstp_relation, c.source_ids
),
cited AS (
  SELECT DISTINCT
    a.source_ids,
    unnest(string_split(a.source_ids, ';')) AS source_id
  FROM alike AS a
),
documents AS (
  SELECT
    cited.source_ids,
    list(s.title ORDER BY s.source_id) AS titles,
    list(coalesce(s.title_original, '') ORDER BY s.source_id) AS titles_original,
    list(s.publisher ORDER BY s.source_id) AS publishers,
    list(coalesce(s.publisher_zh_hant, '') ORDER BY s.source_id) AS publishers_zh_hant,
    list(coalesce(s.publisher_zh_hans, '') ORDER BY s.source_id) AS publishers_zh_hans,
    list(s.url ORDER BY s.source_id) AS urls,
    list(s.language ORDER BY s.source_id) AS languages,
    list(s.tier ORDER BY s.source_id) AS tiers,
    list(coalesce(s.published, '') ORDER BY s.source_id) AS published
  FROM cited
  JOIN sources AS s ON s.source_id = cited.source_id
  GROUP BY cited.source_ids
)
SELECT
  CAST(row_number() OVER (ORDER BY a.sector, a.city, a.founded, a.hkstp_relation, a.source_ids) AS VARCHAR) AS company_id,
  '' AS name,
  a.sector,
  sector.name AS sector_name,
  coalesce(a.city, '') AS city,
  coalesce(city.name, '') AS city_name,
  a.founded,
  a.hkstp_relation AS relation,
  relation.name AS relation_name,
  CAST(NULL AS VARCHAR) AS note,
  d.titles,
  d.titles_original,
  d.publishers,
  d.publishers_zh_hant,
  d.publishers_zh_hans,
  d.urls,
  d.languages,
  d.tiers,
  d.published,
  a.companies AS count
FROM alike AS a
JOIN documents AS d ON d.source_ids = a.source_ids
JOIN names AS sector ON sector.kind = 'sector' AND sector.slug = a.sector
JOIN names AS relation ON relation.kind = 'relation' AND relation.slug = a.hkstp_relation
LEFT JOIN names AS city ON city.kind = 'city' AND city.slug = a.city
ORDER BY a.sector, a.city, a.founded, a.hkstp_relation, a.source_ids;
