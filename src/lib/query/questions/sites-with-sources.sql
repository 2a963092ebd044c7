-- Which parks and zones are there, where, how large, and since when?
-- Those with coordinates come first, from north to south, so that their numbers read down the map.
SELECT
  t.site,
  t.name_en,
  t.name_zh_hant,
  t.name_zh_hans,
  t.city,
  t.kind,
  t.opened,
  t.gfa_sqm,
  t.site_area_hectare,
  t.latitude,
  t.longitude,
  t.coordinates_basis,
  t.source_id,
  t.note,
  s.title,
  s.title_original,
  s.publisher,
  s.publisher_zh_hant,
  s.publisher_zh_hans,
  s.published,
  s.url,
  s.tier,
  s.language
FROM sites AS t
JOIN sources AS s ON s.source_id = t.source_id
ORDER BY t.latitude IS NULL, t.latitude DESC, t.longitude, t.site;
