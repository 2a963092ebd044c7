-- Where in the file of a large register do the companies of one page of the table stand, under the filters of the linked views?
-- $1 how many rows, $2 how many come before them. :explored, :filters and :order are put in by page-sql.ts.
WITH explored AS (
  :explored
)
SELECT
  e.place
FROM explored AS e
WHERE :filters
ORDER BY :order
LIMIT $1::INTEGER OFFSET $2::INTEGER;
