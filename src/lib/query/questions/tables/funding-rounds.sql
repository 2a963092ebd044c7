-- Which funding rounds does the register have, the oldest first?
SELECT
  company_id,
  announced,
  "precision",
  stage,
  amount,
  currency,
  qualifier,
  investors,
  source_id,
  note
FROM funding_rounds
ORDER BY announced, company_id, stage, amount, currency, source_id;
