-- How many rounds does a large register have of each sector, stage, year, currency, qualifier and document, and what is
-- their sum?
-- $1 the language of names: 'en', 'zh-Hant' or 'zh-Hans'. A row has no name and no note, since it represents many
-- rounds.
WITH names AS (
  SELECT
    t.kind,
    t.slug,
    CASE $1::VARCHAR WHEN 'en' THEN t.name_en WHEN 'zh-Hant' THEN t.name_zh_hant ELSE t.name_zh_hans END AS name
  FROM terms AS t
  WHERE t.kind IN ('sector', 'stage')
),
alike AS (
  SELECT
    c.sector,
    f.stage,
    substr(f.announced, 1, 4) AS announced,
    f.currency,
    f.qualifier,
    f.source_id,
    sum(f.amount) AS amount,
    CAST(count(*) AS INTEGER) AS rounds
  FROM funding_rounds AS f
  JOIN companies AS c ON c.company_id = f.company_id
  GROUP BY c.sector, f.stage, substr(f.announced, 1, 4), f.currency, f.qualifier, f.source_id
)
SELECT
  CAST(row_number() OVER (ORDER BY f.announced, f.sector, f.stage, f.currency, f.qualifier, f.source_id) AS INTEGER) AS round,
  '' AS company_id,
  '' AS name,
  f.sector,
  sector.name AS sector_name,
  f.announced,
  'year' AS "precision",
  f.stage,
  stage.name AS stage_name,
  f.amount,
  f.currency,
  f.qualifier,
  hkd.units_per_usd AS hkd_per_usd,
  cny.units_per_usd AS cny_per_usd,
  CAST(NULL AS VARCHAR) AS note,
  s.title,
  s.title_original,
  s.publisher,
  s.publisher_zh_hant,
  s.publisher_zh_hans,
  s.url,
  s.language,
  s.tier,
  coalesce(s.published, '') AS published,
  f.rounds AS count
FROM alike AS f
JOIN sources AS s ON s.source_id = f.source_id
JOIN names AS sector ON sector.kind = 'sector' AND sector.slug = f.sector
JOIN names AS stage ON stage.kind = 'stage' AND stage.slug = f.stage
LEFT JOIN exchange_rates AS hkd
  ON hkd.currency = 'HKD' AND hkd."year" = CAST(substr(f.announced, 1, 4) AS INTEGER)
LEFT JOIN exchange_rates AS cny
  ON cny.currency = 'CNY' AND cny."year" = CAST(substr(f.announced, 1, 4) AS INTEGER)
ORDER BY round;
