-- Which sectors do the companies of the register work in?
SELECT
  t.name_en AS sector,
  count(*) AS companies,
  count(*) FILTER (WHERE c.hkstp_relation <> 'none-known') AS with_hkstp
FROM companies AS c
JOIN terms AS t ON t.kind = 'sector' AND t.slug = c.sector
GROUP BY t.name_en
ORDER BY companies DESC, sector;
