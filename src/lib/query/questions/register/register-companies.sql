-- Which companies does the register have, with sector, city, founding year, relation to the Park, and documents?
-- $1 the language of names: 'en', 'zh-Hant' or 'zh-Hans'. The register has Chinese names only in Traditional
-- characters.
-- The city is '' where it is not stated.
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
cited AS (
  SELECT
    c.company_id,
    unnest(string_split(c.source_ids, ';')) AS source_id
  FROM companies AS c
),
documents AS (
  SELECT
    cited.company_id,
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
  GROUP BY cited.company_id
)
SELECT
  c.company_id,
  CASE $1::VARCHAR WHEN 'zh-Hant' THEN coalesce(c.name_zh, c.name_en) ELSE c.name_en END AS name,
  c.sector,
  sector.name AS sector_name,
  coalesce(c.city, '') AS city,
  coalesce(city.name, '') AS city_name,
  c.founded,
  c.hkstp_relation AS relation,
  relation.name AS relation_name,
  c.note,
  d.titles,
  d.titles_original,
  d.publishers,
  d.publishers_zh_hant,
  d.publishers_zh_hans,
  d.urls,
  d.languages,
  d.tiers,
  d.published
FROM companies AS c
JOIN documents AS d ON d.company_id = c.company_id
JOIN names AS sector ON sector.kind = 'sector' AND sector.slug = c.sector
JOIN names AS relation ON relation.kind = 'relation' AND relation.slug = c.hkstp_relation
LEFT JOIN names AS city ON city.kind = 'city' AND city.slug = c.city
ORDER BY c.company_id;
