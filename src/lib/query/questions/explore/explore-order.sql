-- At which positions are all rows of a table that match the filters of the linked views, in table order?
-- page-sql.ts replaces :explored, :filters and :order; the parameters are those of :explored.
WITH explored AS (
  :explored
)
SELECT
  CAST(e.place AS DOUBLE) AS place
FROM explored AS e
WHERE :filters
ORDER BY :order;
