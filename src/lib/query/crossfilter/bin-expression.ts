import { identifier } from '../identifier';
import { literal } from '../literal';
import { binCount } from './bin-count';
import type { Dimension } from './dimension';

/** The SQL that gives a row's bin in a dimension, a whole number. Names are quoted, values are literals. */
export function binExpression(dimension: Dimension): string {
  const column = identifier(dimension.column);
  const none = binCount(dimension);
  if (dimension.kind === 'categories') {
    const found =
      dimension.values.length > 0 ? `list_position(${literal(dimension.values)}, ${column})` : 'NULL';
    const rest = dimension.rest ? dimension.values.length : none;
    // A list without the value has position 0 in one engine and NULL in another.
    return `CASE WHEN ${column} IS NULL THEN ${none} ELSE coalesce(nullif(${found}, 0) - 1, ${rest}) END`;
  }
  const value = `CAST(${column} AS DOUBLE)`;
  const known = dimension.scale === 'log' ? `isfinite(${value}) AND ${value} > 0` : `isfinite(${value})`;
  const placed = dimension.scale === 'log' ? `log10(${value})` : value;
  const [from, width] = [dimension.from, dimension.width].map((part) => `CAST(${literal(part)} AS DOUBLE)`);
  const bin = `CAST(floor((${placed} - ${from}) / ${width}) AS DOUBLE)`;
  return `CASE WHEN ${known} THEN CAST(least(${none - 1}, greatest(0, ${bin})) AS INTEGER) ELSE ${none} END`;
}
