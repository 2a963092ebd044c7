-- Where do sources state different figures for the same thing and date?
SELECT
  r.title_en AS series,
  o.entity,
  o."end" AS as_at,
  count(*) AS statements,
  min(o.value) AS lowest,
  max(o.value) AS highest,
  o.unit
FROM observations AS o
JOIN series AS r ON r.series = o.series
WHERE o.withheld IS NULL
GROUP BY r.title_en, o.entity, o.category, o.period, o."start", o."end", o.unit
HAVING min(o.value) < max(o.value)
ORDER BY highest / nullif(lowest, 0) DESC NULLS LAST, series, as_at;
