-- Which companies does the register have?
SELECT
  company_id,
  name_en,
  name_zh,
  sector,
  sector_as_stated,
  city,
  founded,
  hkstp_relation,
  status,
  exchange,
  listed_on,
  unicorn,
  source_ids,
  note
FROM companies
ORDER BY sector, city, company_id;
