import type { DrawnPoint } from '$lib/charts/drawn-point';
import type { Line } from '$lib/charts/model';
import { textWidth } from '$lib/format/text-width';

/** A key of a legend above the plot: the start of its swatch, and the baseline of its name. */
export interface LegendKey {
  readonly id: string;
  readonly colour: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Sets the keys of a legend in rows, in the order of the data.
 * @param swatch the width before and after each name, in pixels.
 */
export function legendLayout(
  lines: readonly Pick<Line<DrawnPoint>, 'id' | 'colour' | 'name'>[],
  size: { readonly width: number; readonly text: number },
  swatch: number
): LegendKey[] {
  let x = 0;
  let y = size.text;
  return lines.map(({ id, colour, name }) => {
    const width = textWidth(name, size.text) * 1.06 + swatch;
    if (x > 0 && x + width > size.width) {
      x = 0;
      y += size.text * 1.55;
    }
    const key = { id, colour, name, x, y };
    x += width;
    return key;
  });
}
