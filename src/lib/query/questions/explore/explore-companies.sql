-- Which companies of the register does the explorer show, with the columns that the linked views bin? Queries that use
-- these rows order them.
SELECT
  c.rowid AS place,
  c.company_id,
  c.name_en,
  c.name_zh,
  c.founded,
  c.sector,
  c.city,
  c.hkstp_relation AS relation,
  c.source_ids
FROM companies AS c;
