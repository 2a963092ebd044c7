-- Which documents can be searched for?
SELECT
  source_id,
  title,
  publisher,
  published
FROM sources
ORDER BY source_id;
