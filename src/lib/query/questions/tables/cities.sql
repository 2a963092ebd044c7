-- Which are the eleven cities, in their official order?
SELECT
  city,
  name_en,
  name_zh_hant,
  name_zh_hans,
  latitude,
  longitude,
  coordinates_basis,
  coordinates_source_id
FROM cities
ORDER BY rowid;
