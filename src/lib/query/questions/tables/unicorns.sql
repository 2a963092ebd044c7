-- Which unicorns are on the lists?
SELECT
  "name",
  valuation_usd_billion,
  as_of,
  joined,
  country,
  city,
  industry,
  source_id
FROM unicorns
ORDER BY as_of, city, "name";
