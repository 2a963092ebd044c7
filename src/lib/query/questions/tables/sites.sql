-- Which parks and zones are there, in their curated order?
SELECT
  site,
  name_en,
  name_zh_hant,
  name_zh_hans,
  operator,
  city,
  kind,
  opened,
  gfa_sqm,
  site_area_hectare,
  latitude,
  longitude,
  coordinates_basis,
  coordinates_source_id,
  source_id,
  note
FROM sites
ORDER BY rowid;
