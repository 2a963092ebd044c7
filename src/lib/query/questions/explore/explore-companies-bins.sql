-- Which values of the companies of the register do the linked views bin, and where in its file does each stand? It names no other
-- column: a browser then fetches few bytes of a large register before its views answer. Questions that read these rows order them.
SELECT
  c.rowid AS place,
  c.founded,
  c.sector,
  c.city,
  c.hkstp_relation AS relation
FROM companies AS c;
