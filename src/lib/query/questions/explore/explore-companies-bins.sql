-- Which values of the register's companies do the linked views bin, and at which position in the file is each? It names
-- no other column, so that a browser fetches few bytes of a large register before its views work. Queries that use
-- these rows order them.
SELECT
  c.rowid AS place,
  c.founded,
  c.sector,
  c.city,
  c.hkstp_relation AS relation
FROM companies AS c;
