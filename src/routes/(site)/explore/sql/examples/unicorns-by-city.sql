-- How many unicorns does each list count in each city?
SELECT
  as_of,
  city,
  count(*) AS unicorns,
  round(sum(valuation_usd_billion), 1) AS usd_billion
FROM unicorns
GROUP BY as_of, city
ORDER BY as_of, unicorns DESC, city;
