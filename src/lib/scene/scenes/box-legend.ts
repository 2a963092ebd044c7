import type { LegendKey } from '../layouts/legend-layout';
import type { Shape } from '../scene';
import { rect, text } from '../shapes';

/** The keys of a legend of boxes. @param size font size of the names. */
export function boxLegend(keys: readonly LegendKey[], size: number): Shape[] {
  return keys.flatMap(({ x, y, colour, name }) => [
    rect({ x, y: y - 9, width: 12, height: 10 }, { fill: `var(--${colour})` }),
    text(x + 17, y, name, { size, fill: 'var(--ink)' })
  ]);
}
