-- How many figures of each topic rest on official, press and secondary documents?
SELECT
  r.topic,
  count(*) FILTER (WHERE s.tier = 'official') AS official,
  count(*) FILTER (WHERE s.tier = 'press') AS press,
  count(*) FILTER (WHERE s.tier = 'secondary') AS secondary
FROM observations AS o
JOIN series AS r ON r.series = o.series
JOIN sources AS s ON s.source_id = o.source_id
GROUP BY r.topic
ORDER BY r.topic;
