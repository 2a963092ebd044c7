-- What is the name of each entity, category, unit and other term?
SELECT
  kind,
  slug,
  "parent",
  name_en,
  name_zh_hant,
  name_zh_hans,
  note
FROM terms
ORDER BY kind, "parent", slug;
