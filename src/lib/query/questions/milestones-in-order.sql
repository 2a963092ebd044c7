-- Which milestones are there between two years, oldest first?
-- $1 first year or NULL, $2 last year or NULL.
-- A date known only to the year comes after the others of that year, one known only to the month after the others of
-- that month.
SELECT
  m."date",
  m."precision",
  m.kind,
  m.title_en,
  m.title_zh_hant,
  m.title_zh_hans,
  m.place,
  m.source_id,
  m.locator,
  m.note,
  s.title,
  s.title_original,
  s.publisher,
  s.publisher_zh_hant,
  s.publisher_zh_hans,
  s.published,
  s.url,
  s.tier,
  s.language
FROM milestones AS m
JOIN sources AS s ON s.source_id = m.source_id
WHERE ($1::INTEGER IS NULL OR CAST(left(m."date", 4) AS INTEGER) >= $1::INTEGER)
  AND ($2::INTEGER IS NULL OR CAST(left(m."date", 4) AS INTEGER) <= $2::INTEGER)
ORDER BY rpad(m."date", 10, '~'), m.kind, m.title_en;
