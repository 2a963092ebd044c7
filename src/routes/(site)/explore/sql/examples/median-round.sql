-- What is the middle amount of a round at each stage?
SELECT
  t.name_en AS stage,
  count(*) AS rounds,
  round(median(CASE WHEN f.currency = 'USD' THEN f.amount ELSE f.amount / x.units_per_usd END) / 1e6, 1) AS median_usd_million
FROM funding_rounds AS f
JOIN terms AS t ON t.kind = 'stage' AND t.slug = f.stage
LEFT JOIN exchange_rates AS x
  ON x.currency = f.currency
  AND x."year" = CAST(left(f.announced, 4) AS INTEGER)
GROUP BY t.name_en
ORDER BY median_usd_million DESC NULLS LAST;
