-- Which documents were figures read from?
SELECT
  source_id,
  title,
  title_original,
  publisher,
  publisher_zh_hant,
  publisher_zh_hans,
  copy_at,
  published,
  url,
  kind,
  tier,
  "language"
FROM sources
ORDER BY source_id;
