-- Which were the largest announced rounds, in US dollars of their year?
SELECT
  c.name_en AS company,
  f.announced,
  f.stage,
  f.qualifier,
  round(f.amount / coalesce(x.units_per_usd, 1) / 1e6, 1) AS usd_million,
  f.investors
FROM funding_rounds AS f
JOIN companies AS c ON c.company_id = f.company_id
LEFT JOIN exchange_rates AS x
  ON x.currency = f.currency
  AND x."year" = CAST(left(f.announced, 4) AS INTEGER)
WHERE f.currency = 'USD' OR x.units_per_usd IS NOT NULL
ORDER BY usd_million DESC, company
LIMIT 20;
