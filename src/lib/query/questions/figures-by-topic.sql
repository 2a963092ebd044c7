-- How many figures, series and sources does each topic have, over which years, and how many figures are withheld?
SELECT
  s.topic,
  CAST(count(DISTINCT o.series) AS INTEGER) AS series,
  CAST(count(o."row") AS INTEGER) AS figures,
  CAST(count(o.withheld) AS INTEGER) AS withheld,
  CAST(count(DISTINCT o.source_id) AS INTEGER) AS sources,
  CAST(min(year(o."end")) AS INTEGER) AS first_year,
  CAST(max(year(o."end")) AS INTEGER) AS last_year
FROM observations AS o
JOIN series AS s ON s.series = o.series
GROUP BY s.topic
ORDER BY figures DESC, s.topic;
