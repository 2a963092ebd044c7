const drawn = /^(?:count|persons|percent|sqm|hectare|sq-km|(?:HKD|USD|CNY|MOP)(?:-million|-billion)?)$/;

/** The unit that figures are drawn in, what they are divided by for that, and how many decimals are written. */
export interface TableUnit {
  readonly unit: string;
  readonly scale: number;
  readonly decimals: number;
}

/**
 * How figures of a table are written: in their unit where it is one that we write, else as plain numbers; money from a million
 * on in millions, so that one drawing has one unit.
 * @param unit what the table says.
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

/** As many as the figures have, but no more than three digits of the largest need, and four at the most. */
function decimalsOf(values: readonly number[]): number {
  const most = Math.max(...values.map(Math.abs));
  const needed = most >= 1_000 ? 0 : most >= 100 ? 1 : most >= 1 ? 2 : 4;
  for (let decimals = 0; decimals < needed; decimals++)
    if (values.every((value) => Number(value.toFixed(decimals)) === value)) return decimals;
  return needed;
}
