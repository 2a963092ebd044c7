-- Which milestones are the newest?
-- $1 how many.
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
ORDER BY rpad(m."date", 10, '~') DESC, m.title_en
LIMIT $1::INTEGER;
