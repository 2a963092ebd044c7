-- How often are figures exact, and how often hedged?
SELECT
  qualifier,
  count(*) AS figures,
  round(100 * count(*) / sum(count(*)) OVER (), 1) AS percent
FROM observations
GROUP BY qualifier
ORDER BY figures DESC;
