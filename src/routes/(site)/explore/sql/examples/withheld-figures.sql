-- Which figures are kept out of the charts, and why?
SELECT
  r.title_en AS series,
  o."end" AS as_at,
  o.value,
  o.unit,
  o.withheld AS why,
  s.title AS source
FROM observations AS o
JOIN series AS r ON r.series = o.series
JOIN sources AS s ON s.source_id = o.source_id
WHERE o.withheld IS NOT NULL
ORDER BY series, as_at;
