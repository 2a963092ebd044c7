-- Which documents do the rows of a table name, the most frequent first? The identifiers replace "the table" and "the column".
WITH named AS (
  SELECT unnest(string_split(CAST("the column" AS VARCHAR), ';')) AS source_id
  FROM "the table"
)
SELECT
  s.title,
  s.title_original,
  s.publisher,
  s.publisher_zh_hant,
  s.publisher_zh_hans,
  s.url,
  s.language,
  s.published,
  s.tier,
  count(*)::INTEGER AS "rows"
FROM named
JOIN sources AS s ON s.source_id = trim(named.source_id)
GROUP BY ALL
ORDER BY "rows" DESC, s.title, s.url
LIMIT 1000
