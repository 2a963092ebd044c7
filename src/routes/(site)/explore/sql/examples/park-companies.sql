-- How many companies did HKSTP count at each date, with what hedge, and who says so?
SELECT
  o."end" AS as_at,
  o.entity,
  o.qualifier,
  o.value,
  s.publisher,
  s.title
FROM observations AS o
JOIN sources AS s ON s.source_id = o.source_id
WHERE o.series = 'hkstp.companies'
  AND o.category = ''
  AND o.withheld IS NULL
ORDER BY as_at, o.entity, s.published;
