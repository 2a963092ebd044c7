-- How many years lay between founding and the first round we know of?
WITH first_rounds AS (
  SELECT
    company_id,
    min(CAST(left(announced, 4) AS INTEGER)) AS first_round
  FROM funding_rounds
  GROUP BY company_id
)
SELECT
  r.first_round - c.founded AS years,
  count(*) AS companies,
  string_agg(c.name_en, ', ' ORDER BY c.name_en) AS names
FROM companies AS c
JOIN first_rounds AS r ON r.company_id = c.company_id
WHERE c.founded IS NOT NULL
GROUP BY years
ORDER BY years;
