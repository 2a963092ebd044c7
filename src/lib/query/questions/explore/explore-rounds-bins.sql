-- Which values of the register's rounds do the linked views bin, with amounts in one currency?
-- $1 that currency. It is explore-rounds.sql without the columns that no view bins, so that a browser fetches few bytes
-- of a large
-- register before its views work. Queries that use these rows order them.
WITH converted AS (
  SELECT
    f.company_id,
    CAST(substr(f.announced, 1, 4) AS INTEGER) AS "year",
    f.stage,
    CASE
      WHEN f.currency = $1::VARCHAR THEN f.amount
      ELSE f.amount / CASE f.currency WHEN 'USD' THEN 1 ELSE paid.units_per_usd END
        * CASE $1::VARCHAR WHEN 'USD' THEN 1 ELSE asked.units_per_usd END
    END AS amount,
    f.qualifier
  FROM funding_rounds AS f
  LEFT JOIN exchange_rates AS paid
    ON paid.currency = f.currency AND paid."year" = CAST(substr(f.announced, 1, 4) AS INTEGER)
  LEFT JOIN exchange_rates AS asked
    ON asked.currency = $1::VARCHAR AND asked."year" = CAST(substr(f.announced, 1, 4) AS INTEGER)
)
SELECT
  v."year",
  v.stage,
  c.sector,
  c.city,
  c.hkstp_relation AS relation,
  v.amount,
  CASE WHEN v.qualifier NOT IN ('under', 'up-to') THEN v.amount END AS summed
FROM converted AS v
JOIN companies AS c ON c.company_id = v.company_id;
