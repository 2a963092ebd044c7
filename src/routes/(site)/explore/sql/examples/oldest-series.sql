-- Which series have gone longest without a new figure?
SELECT
  r.title_en AS series,
  max(o."end") AS newest,
  count(*) AS figures
FROM observations AS o
JOIN series AS r ON r.series = o.series
WHERE o.withheld IS NULL
GROUP BY r.title_en
HAVING count(*) >= 3
ORDER BY newest, series
LIMIT 25;
