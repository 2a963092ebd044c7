-- In which years were the companies of the register founded?
SELECT
  founded,
  count(*) AS companies
FROM companies
WHERE founded IS NOT NULL
GROUP BY founded
ORDER BY founded;
