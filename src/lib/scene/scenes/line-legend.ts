import type { LegendKey } from '../layouts/legend-layout';
import { qualifierGlyph } from '../qualifier-glyph';
import { d } from '../rounded';
import type { Shape } from '../scene';
import { path, text } from '../shapes';
import { dashesOf } from './dashes';

/** The keys of a legend of lines: each a piece of its line with a mark on it. @param size of their names. */
export function lineLegend(keys: readonly LegendKey[], size: number): Shape[] {
  return keys.flatMap(({ x, y, colour, name }, index) => {
    const stroke = `var(--${colour})`;
    return [
      path(d`M${x},${y - 4}h18`, { stroke, strokeWidth: 2, ...dashesOf(index) }),
      ...qualifierGlyph({ x: x + 9, y: y - 4 }, 'exact', stroke, 3),
      text(x + 23, y, name, { size, fill: 'var(--ink)' })
    ];
  });
}
