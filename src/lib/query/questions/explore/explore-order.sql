-- Where in their table do all the rows stand that pass the filters of the linked views, in the order that they are shown in?
-- :explored, :filters and :order are put in by page-sql.ts; the parameters are those of :explored.
WITH explored AS (
  :explored
)
SELECT
  CAST(e.place AS DOUBLE) AS place
FROM explored AS e
WHERE :filters
ORDER BY :order;
