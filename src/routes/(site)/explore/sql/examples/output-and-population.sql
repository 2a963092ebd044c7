-- Do larger cities of the area produce more? Output against population, 2020
WITH figures AS (
  SELECT
    entity,
    series,
    any_value(value ORDER BY source_id) AS value,
    any_value(unit ORDER BY source_id) AS unit
  FROM observations
  WHERE (series = 'gba.population' OR (series = 'gba.gdp' AND unit = 'USD-million'))
    AND year("end") = 2020
    AND withheld IS NULL
  GROUP BY entity, series
)
SELECT
  people.value AS population,
  output.value AS output,
  output.unit,
  c.name_en AS city
FROM figures AS people
JOIN figures AS output ON output.entity = people.entity AND output.series = 'gba.gdp'
JOIN cities AS c ON c.city = people.entity
WHERE people.series = 'gba.population'
ORDER BY population DESC;
