-- Which companies of the register are listed, where and since when?
SELECT
  c.name_en AS company,
  t.name_en AS sector,
  c.exchange,
  c.listed_on
FROM companies AS c
JOIN terms AS t ON t.kind = 'sector' AND t.slug = c.sector
WHERE c.exchange IS NOT NULL
ORDER BY c.listed_on NULLS LAST, company;
