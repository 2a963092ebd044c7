-- Which figure does a chart show for each date of a series, and what do other sources state for the same date?
-- $1 series, $2 entities or NULL, $3 dimension ('' for totals), $4 categories or NULL, $5 periods or NULL,
-- $6 first year or NULL, $7 last year or NULL, $8 units or NULL.
-- A figure dated only to a year or month that repeats the value of a more closely dated one in that span corroborates
-- it.
-- Where a date is known only to the year or month, its month or day in the table is a placeholder and does not
-- distinguish dates.
-- One statement is shown for a date: official before press before secondary, then the closer date, then of a statistic
-- the newest publication and of statements the earliest, then the tighter bound.
WITH stated AS (
  SELECT
    o."row",
    o.series,
    o.entity,
    o.category,
    o.period,
    o."start",
    o."end",
    o."precision",
    o.value,
    o.decimals,
    o.qualifier,
    o.unit,
    o.source_id,
    o.locator,
    o.note,
    s.title,
    s.title_original,
    s.publisher,
    s.publisher_zh_hant,
    s.publisher_zh_hans,
    s.published,
    s.url,
    s.kind,
    s.tier,
    s.language,
    x.basis,
    CASE s.tier WHEN 'official' THEN 1 WHEN 'press' THEN 2 ELSE 3 END AS tier_rank,
    CASE o."precision" WHEN 'day' THEN 1 WHEN 'month' THEN 2 ELSE 3 END AS precision_rank,
    rpad(s.published, 10, '~') AS published_rank,
    -- Of a statistic the newest revision is shown. Dates compare as text: what is not known comes last either way.
    CASE WHEN x.basis = 'statistic' THEN rpad(s.published, 10, '0') END AS revised_rank,
    CASE WHEN o.qualifier IN ('under', 'up-to') THEN o.value ELSE -o.value END AS bound_rank
  FROM observations AS o
  JOIN sources AS s ON s.source_id = o.source_id
  JOIN series AS x ON x.series = o.series
  WHERE o.withheld IS NULL
    AND list_contains($1::VARCHAR[], o.series)
    AND ($2::VARCHAR[] IS NULL OR list_contains($2::VARCHAR[], o.entity))
    AND o.dimension = $3::VARCHAR
    AND ($4::VARCHAR[] IS NULL OR list_contains($4::VARCHAR[], o.category))
    AND ($5::VARCHAR[] IS NULL OR list_contains($5::VARCHAR[], o.period))
    AND ($8::VARCHAR[] IS NULL OR list_contains($8::VARCHAR[], o.unit))
    AND ($6::INTEGER IS NULL OR year(o."end") >= $6::INTEGER)
    AND (
      $7::INTEGER IS NULL
      OR year(CASE WHEN o.period = 'range' THEN o."start" ELSE o."end" END) <= $7::INTEGER
    )
),
repeated AS (
  SELECT
    coarse."row",
    CASE fine."precision" WHEN 'month' THEN last_day(fine."end") ELSE fine."end" END AS at,
    fine.precision_rank AS at_rank,
    ROW_NUMBER() OVER (
      PARTITION BY coarse."row"
      ORDER BY fine.precision_rank, fine.tier_rank, fine.published_rank, fine."row"
    ) AS choice
  FROM stated AS coarse
  JOIN stated AS fine
    ON fine.series = coarse.series
    AND fine.entity = coarse.entity
    AND fine.category = coarse.category
    AND fine.unit = coarse.unit
    AND fine.period = coarse.period
    AND fine.value = coarse.value
    AND fine.precision_rank < coarse.precision_rank
    AND year(fine."end") = year(coarse."end")
    AND (coarse."precision" = 'year' OR month(fine."end") = month(coarse."end"))
  WHERE coarse.period = 'instant'
),
placed AS (
  SELECT
    stated."row",
    coalesce(
      repeated.at,
      CASE stated."precision"
        WHEN 'year' THEN make_date(year(stated."end"), 12, 31)
        WHEN 'month' THEN last_day(stated."end")
        ELSE stated."end"
      END
    ) AS at,
    CASE WHEN stated."precision" = 'year' THEN make_date(year(stated."start"), 1, 1) ELSE stated."start" END AS since,
    coalesce(repeated.at_rank, stated.precision_rank) AS at_rank
  FROM stated
  LEFT JOIN repeated
    ON repeated."row" = stated."row"
    AND repeated.choice = 1
),
-- A statistic that a speech rounds is known better by the figure that it rounds: 5,221 before 5,200, whoever says so.
rounded AS (
  SELECT DISTINCT rough."row"
  FROM stated AS rough
  JOIN stated AS fine
    ON fine.series = rough.series
    AND fine.entity = rough.entity
    AND fine.category = rough.category
    AND fine.unit = rough.unit
    AND fine.period = rough.period
    AND fine."end" = rough."end"
    AND fine."precision" = rough."precision"
  WHERE rough.basis = 'statistic'
    AND fine.qualifier = 'exact'
    AND fine.value <> rough.value
    AND rough.value % 100 = 0
    AND round(fine.value, CASE WHEN rough.value % 1000 = 0 THEN -3 ELSE -2 END) = rough.value
),
ranked AS (
  SELECT
    stated."row",
    dense_rank() OVER (
      ORDER BY
        stated.series, stated.entity, stated.category, stated.unit, stated.period,
        placed.at, placed.since NULLS FIRST, placed.at_rank
    ) AS point,
    ROW_NUMBER() OVER (
      PARTITION BY
        stated.series, stated.entity, stated.category, stated.unit, stated.period,
        placed.at, placed.since, placed.at_rank
      ORDER BY
        rounded."row" IS NOT NULL, stated.tier_rank, stated.precision_rank,
        stated.revised_rank DESC NULLS LAST, stated.published_rank,
        stated.bound_rank,
        stated.source_id, stated."row"
    ) AS place
  FROM stated
  JOIN placed ON placed."row" = stated."row"
  LEFT JOIN rounded ON rounded."row" = stated."row"
)
SELECT
  ranked.point,
  ranked.place,
  stated."row",
  stated.series,
  stated.entity,
  stated.category,
  stated.period,
  CAST(stated."start" AS VARCHAR) AS "start",
  CAST(stated."end" AS VARCHAR) AS "end",
  stated."precision",
  stated.value,
  stated.decimals,
  stated.qualifier,
  stated.unit,
  stated.source_id,
  stated.locator,
  stated.note,
  stated.title,
  stated.title_original,
  stated.publisher,
  stated.publisher_zh_hant,
  stated.publisher_zh_hans,
  stated.published,
  stated.url,
  stated.kind,
  stated.tier,
  stated.language,
  stated.basis
FROM ranked
JOIN stated ON stated."row" = ranked."row"
ORDER BY ranked.point, ranked.place;
