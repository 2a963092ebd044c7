-- Which rounds are on one page of the table under the filters of the linked views, and which document states them?
-- $1 the currency of display, $2 number of rows, $3 number of rows before them. page-sql.ts replaces :explored,
-- :filters and
-- :order.
WITH explored AS (
  :explored
),
page AS (
  SELECT
    e.company_id,
    e.name_en,
    e.name_zh,
    e."year",
    e.announced,
    e."precision",
    e.stage,
    e.sector,
    e.city,
    e.relation,
    e.amount,
    e.stated,
    e.currency,
    e.qualifier,
    e.source_id
  FROM explored AS e
  WHERE :filters
  ORDER BY :order
  LIMIT $2::INTEGER OFFSET $3::INTEGER
),
documents AS (
  SELECT
    s.source_id AS document,
    s.title,
    s.title_original,
    s.publisher,
    s.publisher_zh_hant,
    s.publisher_zh_hans,
    s.url,
    s."language"
  FROM sources AS s
)
SELECT
  company_id,
  name_en,
  name_zh,
  announced,
  "precision",
  stage,
  sector,
  city,
  relation,
  stated,
  currency,
  qualifier,
  title,
  title_original,
  publisher,
  publisher_zh_hant,
  publisher_zh_hans,
  url,
  "language"
FROM page
JOIN documents ON document = source_id
ORDER BY :order;
