import { binCount } from './bin-count';
import type { Dimension } from './dimension';

/** The bar that each bin is drawn in, by number of the bin; the last is that of what has no value, alone. */
export function barOfBin(dimension: Dimension): Uint16Array {
  const bins = binCount(dimension);
  const per = dimension.kind === 'steps' ? dimension.perBar : 1;
  const bars = Uint16Array.from({ length: bins + 1 }, (_, bin) => Math.floor(bin / per));
  bars[bins] = Math.ceil(bins / per);
  return bars;
}
