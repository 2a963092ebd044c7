-- Which companies of a large register are around the positions of a page? The table companies_near holds them with
-- their positions: see load-rows-at.ts. They are the rows of explore-companies.sql. Queries that use these rows order
-- them.
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
