-- What was a US dollar worth, year by year?
SELECT
  "year",
  currency,
  units_per_usd,
  source_id
FROM exchange_rates
ORDER BY currency, "year";
