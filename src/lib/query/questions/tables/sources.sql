-- Which documents were figures read from?
SELECT
  source_id,
  title,
  publisher,
  published,
  url,
  kind,
  tier,
  "language"
FROM sources
ORDER BY source_id;
