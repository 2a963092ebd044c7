import type { DrawnPoint } from '$lib/charts/drawn-point';
import type { Locale } from '$lib/format/locale';
import { differing } from '../differing';
import { qualifierGlyph } from '../qualifier-glyph';
import { d } from '../rounded';
import type { Shape } from '../scene';
import { mark, path } from '../shapes';
import { factsOf } from './mark-facts';

interface Plane {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly radius: number;
  readonly locale: Locale;
  /** How far the mark is moved to the right, where it would cover another. */
  readonly aside?: number;
}

/**
 * The mark of a figure in a plane of time and value: its glyph, a bar over the span of its date, and a bracket to
 * differing figures of other sources.
 */
export function pointMark(
  point: DrawnPoint,
  colour: string,
  { x, y, radius, locale, aside = 0 }: Plane
): Shape {
  const paint = `var(--${colour})`;
  const at = { x: x(point.at) + aside, y: y(point.value) };
  const others = differing(point).map((other) => ({ ...other, y: y(other.value) }));
  const bar = { fill: 'none', stroke: paint, strokeWidth: 1.2 };
  const shapes: Shape[] = [];
  if (others.length > 0) {
    const ends = [at.y, ...others.map((other) => other.y)];
    const [high, low] = [Math.min(...ends), Math.max(...ends)];
    shapes.push(
      path(d`M${at.x - 4},${high}H${at.x + 4}M${at.x},${high}V${low}M${at.x - 4},${low}H${at.x + 4}`, bar),
      ...others.flatMap((other) =>
        qualifierGlyph({ x: at.x, y: other.y }, other.qualifier, paint, radius * 0.72, true)
      )
    );
  }
  const [from, to] = [x(point.span[0]), x(point.span[1])];
  const dated = point.period === 'instant' || point.period === 'cumulative';
  // A statistic of a year is of all of it; a statement was made on a day of it that is not known.
  if (dated && point.basis !== 'statistic' && point.precision !== 'day' && to - from > 4)
    shapes.push(
      path(d`M${from},${at.y}H${to}M${from},${at.y - 2.5}v5M${to},${at.y - 2.5}v5`, { ...bar, opacity: 0.8 })
    );
  shapes.push(...qualifierGlyph(at, point.qualifier, paint, radius));
  return mark(factsOf(point, colour, locale), shapes);
}
