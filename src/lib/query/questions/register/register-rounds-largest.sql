-- Which rounds of a large register are the largest in Hong Kong dollars, in US dollars or in renminbi?
-- $1 the language of names: 'en', 'zh-Hant' or 'zh-Hans'; $2 how many in each currency. Rates differ by year, so the
-- order may differ
-- by currency and the result may have more than $2 rows.
WITH names AS (
  SELECT
    t.kind,
    t.slug,
    CASE $1::VARCHAR WHEN 'en' THEN t.name_en WHEN 'zh-Hant' THEN t.name_zh_hant ELSE t.name_zh_hans END AS name
  FROM terms AS t
  WHERE t.kind IN ('sector', 'stage')
),
amounts AS (
  SELECT
    f.rowid AS id,
    f.company_id,
    f.announced,
    f."precision",
    f.stage,
    f.amount,
    f.currency,
    f.qualifier,
    f.note,
    f.source_id,
    f.amount / CASE f.currency WHEN 'USD' THEN 1 WHEN 'HKD' THEN hkd.units_per_usd ELSE cny.units_per_usd END AS in_usd,
    hkd.units_per_usd AS hkd_per_usd,
    cny.units_per_usd AS cny_per_usd
  FROM funding_rounds AS f
  LEFT JOIN exchange_rates AS hkd
    ON hkd.currency = 'HKD' AND hkd."year" = CAST(substr(f.announced, 1, 4) AS INTEGER)
  LEFT JOIN exchange_rates AS cny
    ON cny.currency = 'CNY' AND cny."year" = CAST(substr(f.announced, 1, 4) AS INTEGER)
),
largest AS (
  (SELECT a.id FROM amounts AS a ORDER BY a.in_usd DESC NULLS LAST, a.id LIMIT $2::INTEGER)
  UNION
  (SELECT a.id FROM amounts AS a ORDER BY a.in_usd * a.hkd_per_usd DESC NULLS LAST, a.id LIMIT $2::INTEGER)
  UNION
  (SELECT a.id FROM amounts AS a ORDER BY a.in_usd * a.cny_per_usd DESC NULLS LAST, a.id LIMIT $2::INTEGER)
)
SELECT
  CAST(row_number() OVER (ORDER BY f.announced, f.company_id, f.stage, f.amount, f.source_id) AS INTEGER) AS round,
  f.company_id,
  CASE $1::VARCHAR WHEN 'zh-Hant' THEN coalesce(c.name_zh, c.name_en) ELSE c.name_en END AS name,
  c.sector,
  sector.name AS sector_name,
  f.announced,
  f."precision",
  f.stage,
  stage.name AS stage_name,
  f.amount,
  f.currency,
  f.qualifier,
  f.hkd_per_usd,
  f.cny_per_usd,
  f.note,
  s.title,
  s.title_original,
  s.publisher,
  s.publisher_zh_hant,
  s.publisher_zh_hans,
  s.url,
  s.language,
  s.tier,
  coalesce(s.published, '') AS published
FROM largest AS l
JOIN amounts AS f ON f.id = l.id
JOIN companies AS c ON c.company_id = f.company_id
JOIN sources AS s ON s.source_id = f.source_id
JOIN names AS sector ON sector.kind = 'sector' AND sector.slug = c.sector
JOIN names AS stage ON stage.kind = 'stage' AND stage.slug = f.stage
ORDER BY round;
