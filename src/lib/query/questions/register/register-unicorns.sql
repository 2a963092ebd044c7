-- Which names are on the two published lists of unicorns, since when, in which city, and on which list?
-- $1 the language of cities: 'en', 'zh-Hant' or 'zh-Hans'.
-- A name on both lists is one row; where the lists differ, the row has the earlier date and its city.
SELECT
  u.name,
  CAST(min(u.joined) AS VARCHAR) AS joined,
  arg_min(u.city, u.joined) AS city,
  arg_min(
    CASE $1::VARCHAR WHEN 'en' THEN p.name_en WHEN 'zh-Hant' THEN p.name_zh_hant ELSE p.name_zh_hans END,
    u.joined
  ) AS city_name,
  CAST(count(*) AS INTEGER) AS entries,
  list(s.title ORDER BY s.source_id) AS titles,
  list(coalesce(s.title_original, '') ORDER BY s.source_id) AS titles_original,
  list(s.publisher ORDER BY s.source_id) AS publishers,
  list(coalesce(s.publisher_zh_hant, '') ORDER BY s.source_id) AS publishers_zh_hant,
  list(coalesce(s.publisher_zh_hans, '') ORDER BY s.source_id) AS publishers_zh_hans,
  list(s.url ORDER BY s.source_id) AS urls,
  list(s.language ORDER BY s.source_id) AS languages,
  list(s.tier ORDER BY s.source_id) AS tiers,
  list(coalesce(s.published, '') ORDER BY s.source_id) AS published
FROM unicorns AS u
JOIN cities AS p ON p.city = u.city
JOIN sources AS s ON s.source_id = u.source_id
GROUP BY u.name
ORDER BY joined, u.name;
