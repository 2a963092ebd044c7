-- What was the newest gross domestic product of each city of the Greater Bay Area?
SELECT
  c.name_en AS city,
  o."end" AS as_at,
  o.qualifier,
  o.value,
  o.unit
FROM observations AS o
JOIN terms AS c ON c.kind = 'entity' AND c.slug = o.entity
JOIN cities AS of_area ON of_area.city = o.entity
WHERE o.series = 'gba.gdp'
  AND o.withheld IS NULL
QUALIFY row_number() OVER (PARTITION BY o.entity ORDER BY o."end" DESC, o.source_id) = 1
ORDER BY o.unit, o.value DESC;
