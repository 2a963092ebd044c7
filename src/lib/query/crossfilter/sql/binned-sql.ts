import { identifier, literal, statementOf } from '../../engine/sql-text';
import { binCount, type Dimension } from '../dimension';
import { binOfStep } from './bin-expression';
import { stepExpression, valueExpression } from './step-expression';

/** The parts of the query for one dimension: named columns, a table of bins by value, its bin. */
interface Part {
  readonly placed: readonly string[];
  readonly values?: string;
  readonly join?: string;
  readonly bin: string;
}

/**
 * The SQL that turns a query's rows into bins: a USMALLINT column for each dimension, d0, d1..., and a DOUBLE, v, for
 * the summed column. Rows are unordered, since cubes do not depend on the order.
 * Its form matters for ten million rows. Steps are computed in a separate subquery, because the engine would compute an
 * expression inside a CASE more than once; and a category finds its bin by a hash join, not by a search in a list.
 * @param rows the SQL of the rows; its parameters keep their positions.
 */
export function binnedSql(rows: string, dimensions: readonly Dimension[], value?: string): string {
  const parts = dimensions.map(partOf);
  const placed = parts.flatMap((part) => part.placed);
  const bins = parts.map(({ bin }, place) => `CAST(${bin} AS USMALLINT) AS d${place}`);
  if (value !== undefined) {
    placed.push(`CAST(${identifier(value)} AS DOUBLE) AS v`);
    bins.push('placed.v');
  }
  const tables = [
    `explored AS (\n${statementOf(rows)}\n)`,
    ...parts.flatMap(({ values }) => values ?? []),
    `placed AS (\n  SELECT\n    ${placed.join(',\n    ')}\n  FROM explored\n)`
  ];
  const joins = parts.flatMap(({ join }) => join ?? []).map((join) => `\n${join}`);
  return `WITH ${tables.join(',\n')}\nSELECT\n  ${bins.join(',\n  ')}\nFROM placed${joins.join('')}`;
}

function partOf(dimension: Dimension, place: number): Part {
  if (dimension.kind === 'steps') {
    const [step, value] = [`step${place}`, `value${place}`];
    return {
      placed: [`${valueExpression(dimension)} AS ${value}`, `${stepExpression(dimension)} AS ${step}`],
      bin: binOfStep(dimension, step, value)
    };
  }
  const category = `placed.category${place}`;
  const placed = [`${identifier(dimension.column)} AS category${place}`];
  const none = binCount(dimension);
  // A duplicate value would count its rows twice: its first position is its bin.
  const values = [...new Set(dimension.values)];
  const missing = dimension.rest
    ? `CASE WHEN ${category} IS NULL THEN ${none} ELSE ${none - 1} END`
    : String(none);
  if (values.length === 0) return { placed, bin: missing };
  const bins = values.map((text) => dimension.values.indexOf(text));
  return {
    placed,
    values: `bins${place} AS (
  SELECT
    unnest(${literal(values)}) AS value,
    unnest(${literal(bins)}) AS bin
)`,
    join: `LEFT JOIN bins${place} ON bins${place}.value = ${category}`,
    bin: `coalesce(bins${place}.bin, ${missing})`
  };
}
