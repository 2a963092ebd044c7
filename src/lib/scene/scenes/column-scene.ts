import type { DrawnPoint } from '$lib/charts/drawn-point';
import type { ChartModel } from '$lib/charts/model';
import { columnLayout } from '../layouts/column-layout';
import { qualifierGlyph } from '../qualifier-glyph';
import { d } from '../rounded';
import type { Scene, Shape } from '../scene';
import { mark, path, rect, text } from '../shapes';
import type { Size } from '../size';
import { factsOf } from './mark-facts';

/** Columns over consecutive years, with their figures above where there is room. */
export function columnScene(model: ChartModel<DrawnPoint>, size: Size): Scene {
  const { padding, xDomain, yDomain, yTicks, yTitle, columns, years, labels } = columnLayout(model, size);
  const plot = {
    width: size.width - padding.left - padding.right,
    height: size.height - padding.top - padding.bottom
  };
  const words = { size: size.text, anchor: 'middle' } as const;
  const marks = columns.map(({ point, colour, x, y, width }) => {
    const fill = `var(--${colour})`;
    const label = labels.get(point.row);
    const shapes: Shape[] = [rect({ x, y, width, height: plot.height - y }, { fill })];
    if (point.qualifier !== 'exact')
      shapes.push(...qualifierGlyph({ x: x + width / 2, y }, point.qualifier, fill, size.text * 0.26));
    if (label) shapes.push(text(label.x, label.y, label.text, { ...words, fill: 'var(--ink)' }));
    return mark(factsOf(point, colour, model.locale), shapes);
  });
  return {
    width: size.width,
    height: size.height,
    text: size.text,
    padding,
    axes: {
      x: { domain: xDomain, ticks: [], ruled: false },
      // Above the figure of a first column that fills the plot.
      y: { domain: yDomain, ticks: yTicks, title: yTitle, titleY: size.text * 0.9 - padding.top }
    },
    shapes: [
      ...marks,
      path(d`M${0},${plot.height}H${plot.width}`, { stroke: 'var(--secondary)' }),
      ...years.map(({ value, x }) =>
        text(x, plot.height + 20, String(value), { ...words, fill: 'var(--secondary)' })
      )
    ]
  };
}
