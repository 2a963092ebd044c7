import type { Dimension } from './dimension';

/** Bars per decade and bins per bar: about 500 bins over six decades. */
const barsPerDecade = 4;
const perBar = 20;

/** The bins of amounts of money, on a logarithmic scale between whole decades. */
export function moneyDimension(column: string, least: number, greatest: number): Dimension {
  const from = Math.floor(Math.log10(least));
  const decades = Math.max(1, Math.floor(Math.log10(greatest)) + 1 - from);
  return {
    kind: 'steps',
    column,
    scale: 'log',
    from,
    width: 1 / (barsPerDecade * perBar),
    bins: decades * barsPerDecade * perBar,
    perBar
  };
}
