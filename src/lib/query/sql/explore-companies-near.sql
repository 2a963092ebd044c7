-- Which companies of a large register stand at these places of its file, and by which documents?
-- $1 the places, in the order of the answer. companies_near holds the rows about them, each with its place: see near.ts.
WITH wanted AS (
  SELECT
    unnest($1::UINTEGER[]) AS place,
    generate_subscripts($1::UINTEGER[], 1) AS turn
),
page AS (
  SELECT
    w.turn,
    n.company_id,
    n.name_en,
    n.name_zh,
    n.founded,
    n.sector,
    n.city,
    n.hkstp_relation AS relation,
    n.source_ids
  FROM wanted AS w
  JOIN companies_near AS n ON n.place = w.place
),
cited AS (
  SELECT
    p.turn AS cited_by,
    unnest(string_split(p.source_ids, ';')) AS source_id
  FROM page AS p
),
documents AS (
  SELECT
    cited.cited_by,
    list(s.title ORDER BY s.source_id) AS titles,
    list(s.publisher ORDER BY s.source_id) AS publishers,
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
  publishers,
  urls,
  languages
FROM page
JOIN documents ON cited_by = turn
ORDER BY turn;
