-- What does each series measure?
SELECT
  series,
  topic,
  measure,
  nature,
  better,
  basis,
  title_en,
  title_zh_hant,
  title_zh_hans,
  definition_en,
  definition_zh_hant,
  definition_zh_hans,
  caution_en,
  caution_zh_hant,
  caution_zh_hans
FROM series
ORDER BY series;
