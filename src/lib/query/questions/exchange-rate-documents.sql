-- Which documents state the exchange rates?
SELECT
  s.title,
  s.title_original,
  s.publisher,
  s.publisher_zh_hant,
  s.publisher_zh_hans,
  s.url,
  s.language,
  s.tier,
  coalesce(s.published, '') AS published
FROM sources AS s
WHERE s.source_id IN (SELECT r.source_id FROM exchange_rates AS r)
ORDER BY s.source_id;
