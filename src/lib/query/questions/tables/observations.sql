-- Which figures does each source state, including withheld ones?
SELECT
  series,
  entity,
  dimension,
  category,
  period,
  "start",
  "end",
  "precision",
  "value",
  qualifier,
  "unit",
  source_id,
  locator,
  withheld,
  note,
  "row",
  decimals
FROM observations
ORDER BY series, entity, dimension, category, "end", "row";
