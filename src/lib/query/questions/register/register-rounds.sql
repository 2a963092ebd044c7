-- Which rounds did the register's companies announce, with stage, amount and document, and what was a US dollar worth
-- that year?
-- $1 the language of names: 'en', 'zh-Hant' or 'zh-Hans'.
-- A year without an annual average has NULL for its rates: a round of that year cannot be converted.
WITH names AS (
  SELECT
    t.kind,
    t.slug,
    CASE $1::VARCHAR WHEN 'en' THEN t.name_en WHEN 'zh-Hant' THEN t.name_zh_hant ELSE t.name_zh_hans END AS name
  FROM terms AS t
  WHERE t.kind IN ('sector', 'stage')
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
  hkd.units_per_usd AS hkd_per_usd,
  cny.units_per_usd AS cny_per_usd,
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
FROM funding_rounds AS f
JOIN companies AS c ON c.company_id = f.company_id
JOIN sources AS s ON s.source_id = f.source_id
JOIN names AS sector ON sector.kind = 'sector' AND sector.slug = c.sector
JOIN names AS stage ON stage.kind = 'stage' AND stage.slug = f.stage
LEFT JOIN exchange_rates AS hkd
  ON hkd.currency = 'HKD' AND hkd."year" = CAST(substr(f.announced, 1, 4) AS INTEGER)
LEFT JOIN exchange_rates AS cny
  ON cny.currency = 'CNY' AND cny."year" = CAST(substr(f.announced, 1, 4) AS INTEGER)
ORDER BY round;
