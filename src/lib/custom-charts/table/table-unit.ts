const drawn = /^(?:count|persons|percent|sqm|hectare|sq-km|(?:HKD|USD|CNY|MOP)(?:-million|-billion)?)$/;

/** The unit that figures are drawn in, the divisor for it, and the number of decimals. */
export interface TableUnit {
  readonly unit: string;
  readonly scale: number;
  readonly decimals: number;
}

/**
 * How figures of a table are written: in their unit where the formatter knows it, else as plain numbers. Money from a
 * million on is in millions, so that a drawing has one unit.
 * @param unit as the table states it.
 */
export function tableUnit(unit: string | undefined, values: readonly number[]): TableUnit {
  const known = unit !== undefined && drawn.test(unit) ? unit : 'count';
  const most = Math.max(0, ...values.map(Math.abs));
  const isMoney = /^(?:HKD|USD|CNY|MOP)$/.test(known);
  const scale = isMoney && most >= 1e6 ? 1e6 : 1;
  return {
    unit: scale === 1 ? known : `${known}-million`,
    scale,
    decimals: decimalsOf(values.map((value) => value / scale))
  };
}

/** As many decimals as the figures have, but no more than three digits of the largest need, and at most four. */
function decimalsOf(values: readonly number[]): number {
  const most = Math.max(...values.map(Math.abs));
  const needed = most >= 1_000 ? 0 : most >= 100 ? 1 : most >= 1 ? 2 : 4;
  for (let decimals = 0; decimals < needed; decimals++)
    if (values.every((value) => Number(value.toFixed(decimals)) === value)) return decimals;
  return needed;
}
