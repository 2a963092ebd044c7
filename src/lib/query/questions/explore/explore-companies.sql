-- Which companies of the register are explored, by what the linked views bin? Questions that read these rows order them.
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
