-- Which functions can a query call?
SELECT
  function_name AS "name",
  min(function_type) AS kind
FROM duckdb_functions()
WHERE regexp_matches(function_name, '^[a-z][a-z0-9_]*$')
  AND function_type IN ('scalar', 'aggregate', 'macro', 'table', 'table_macro')
GROUP BY function_name
ORDER BY function_name;
