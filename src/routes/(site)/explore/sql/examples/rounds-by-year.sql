-- How many rounds were announced each year, and what did they raise in US dollars?
SELECT
  CAST(left(f.announced, 4) AS INTEGER) AS announced_in,
  count(*) AS rounds,
  round(sum(CASE WHEN f.currency = 'USD' THEN f.amount ELSE f.amount / x.units_per_usd END) / 1e6) AS usd_million
FROM funding_rounds AS f
LEFT JOIN exchange_rates AS x
  ON x.currency = f.currency
  AND x."year" = CAST(left(f.announced, 4) AS INTEGER)
GROUP BY announced_in
ORDER BY announced_in;
