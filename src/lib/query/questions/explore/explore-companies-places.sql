-- At which positions in the file of a large register are the companies of one page of the table, under the filters of
-- the linked views?
-- $1 number of rows, $2 number of rows before them. page-sql.ts replaces :explored, :filters and :order.
WITH explored AS (
  :explored
)
SELECT
  e.place
FROM explored AS e
WHERE :filters
ORDER BY :order
LIMIT $1::INTEGER OFFSET $2::INTEGER;
