-- What is in the named lists of the documents?
SELECT
  "list",
  "position",
  name_en,
  name_zh_hant,
  name_zh_hans,
  source_id
FROM lists
ORDER BY "list", "position";
