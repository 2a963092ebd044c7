-- Which rounds of the register does the explorer show, with amounts in one currency?
-- $1 that currency. An amount of a year without an average rate is NULL, unless it is stated in that currency. Sums
-- omit amounts
-- with only an upper bound. Queries that use these rows order them.
WITH converted AS (
  SELECT
    f.rowid AS place,
    f.company_id,
    CAST(substr(f.announced, 1, 4) AS INTEGER) AS "year",
    f.announced,
    f."precision",
    f.stage,
    CASE
      WHEN f.currency = $1::VARCHAR THEN f.amount
      ELSE f.amount / CASE f.currency WHEN 'USD' THEN 1 ELSE paid.units_per_usd END
        * CASE $1::VARCHAR WHEN 'USD' THEN 1 ELSE asked.units_per_usd END
    END AS amount,
    f.amount AS stated,
    f.currency,
    f.qualifier,
    f.source_id
  FROM funding_rounds AS f
  LEFT JOIN exchange_rates AS paid
    ON paid.currency = f.currency AND paid."year" = CAST(substr(f.announced, 1, 4) AS INTEGER)
  LEFT JOIN exchange_rates AS asked
    ON asked.currency = $1::VARCHAR AND asked."year" = CAST(substr(f.announced, 1, 4) AS INTEGER)
)
SELECT
  v.place,
  v.company_id,
  c.name_en,
  c.name_zh,
  v."year",
  v.announced,
  v."precision",
  v.stage,
  c.sector,
  c.city,
  c.hkstp_relation AS relation,
  v.amount,
  CASE WHEN v.qualifier NOT IN ('under', 'up-to') THEN v.amount END AS summed,
  v.stated,
  v.currency,
  v.qualifier,
  v.source_id
FROM converted AS v
JOIN companies AS c ON c.company_id = v.company_id;
