-- Which milestones are known, the oldest first?
SELECT
  "date",
  "precision",
  kind,
  title_en,
  title_zh_hant,
  title_zh_hans,
  place,
  source_id,
  locator,
  note
FROM milestones
ORDER BY "date", kind, title_en;
