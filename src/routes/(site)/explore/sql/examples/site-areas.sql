-- Which parks and zones have the most floor area?
SELECT
  name_en AS site,
  city,
  opened,
  gfa_sqm
FROM sites
WHERE gfa_sqm IS NOT NULL
ORDER BY gfa_sqm DESC;
