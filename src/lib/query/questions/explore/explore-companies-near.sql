-- Which companies of a large register stand around the places of a page? companies_near holds them, each with its place: see near.ts.
-- They are the rows of explore-companies.sql. Questions that read these rows order them.
SELECT
  n.place,
  n.company_id,
  n.name_en,
  n.name_zh,
  n.founded,
  n.sector,
  n.city,
  n.hkstp_relation AS relation,
  n.source_ids
FROM companies_near AS n;
