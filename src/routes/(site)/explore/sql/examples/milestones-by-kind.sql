-- What kinds of milestone fell in each decade?
SELECT
  10 * (CAST(left("date", 4) AS INTEGER) // 10) AS decade,
  kind,
  count(*) AS milestones
FROM milestones
GROUP BY decade, kind
ORDER BY decade, milestones DESC, kind;
