-- How did each company's rounds follow one another?
SELECT
  c.name_en AS company,
  row_number() OVER (PARTITION BY f.company_id ORDER BY f.announced, f.amount) AS round,
  f.announced,
  f.stage,
  f.amount,
  f.currency,
  lag(f.announced) OVER (PARTITION BY f.company_id ORDER BY f.announced, f.amount) AS round_before
FROM funding_rounds AS f
JOIN companies AS c ON c.company_id = f.company_id
QUALIFY count(*) OVER (PARTITION BY f.company_id) >= 3
ORDER BY company, round;
