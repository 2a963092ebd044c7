-- Which investors are named in the most rounds?
WITH named AS (
  SELECT
    company_id,
    trim(unnest(string_split(investors, ';'))) AS investor
  FROM funding_rounds
  WHERE investors IS NOT NULL
)
SELECT
  investor,
  count(*) AS rounds,
  count(DISTINCT company_id) AS companies
FROM named
WHERE investor <> ''
GROUP BY investor
ORDER BY rounds DESC, investor
LIMIT 25;
