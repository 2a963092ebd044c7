import type { Colour } from '$lib/catalogue/colour';
import type { DrawnPoint, GroupedPoint } from './drawn-point';
import type { Line, PlacedPoint } from './placed-point';
import type { ChartSpec } from './spec';

/** One row of a bar or dot chart: a bar, a stack of bars, or a dot. */
export interface BarSet<Drawn extends DrawnPoint = PlacedPoint> {
  readonly id: string;
  readonly name: string;
  /** The heading of its group; '' where the chart has no groups. */
  readonly heading: string;
  readonly bars: readonly { readonly point: Drawn; readonly colour: Colour }[];
}

/**
 * The rows of a bar chart, from the newest figures.
 * @param groups the keys of its groups in order; empty where it has no groups.
 */
export function barSets<Drawn extends GroupedPoint>(
  spec: ChartSpec,
  lines: readonly Line<Drawn>[],
  groups: readonly string[]
): BarSet<Drawn>[] {
  if (spec.mark === 'stacked-bars') return groups.map((group) => stackOf(spec, lines, group));
  if (spec.mark !== 'bars' && spec.mark !== 'dots') return [];
  const { groups: field, order } = spec;
  const single = (line: Line<Drawn>, point: Drawn): BarSet<Drawn> => ({
    id: `${point.group} ${line.id}`,
    name: line.name,
    heading: point.group,
    // Bars that only their names distinguish need no colours.
    bars: [{ point, colour: field ? line.colour : 'blue' }]
  });
  if (field) {
    return groups.flatMap((group) =>
      lines.flatMap((line) => {
        const point = newestIn(line, field, group);
        return point ? [single(line, point)] : [];
      })
    );
  }
  const rows = lines.map((line) => single(line, line.newest));
  return order === 'given' ? rows : rows.sort((a, b) => total(b) - total(a));
}

/** The sum of a row's bars, in their unit. */
export function total(set: BarSet<DrawnPoint>): number {
  return set.bars.reduce((sum, { point }) => sum + point.value, 0);
}

function stackOf<Drawn extends GroupedPoint>(
  spec: ChartSpec,
  lines: readonly Line<Drawn>[],
  group: string
): BarSet<Drawn> {
  const bars = lines.flatMap((line) => {
    const point = newestIn(line, spec.groups ?? 'entity', group);
    return point ? [{ point, colour: line.colour }] : [];
  });
  return { id: group, name: bars[0]?.point.group ?? group, heading: '', bars };
}

function newestIn<Drawn extends GroupedPoint>(
  line: Line<Drawn>,
  field: 'entity' | 'category',
  group: string
): Drawn | undefined {
  return line.points
    .filter((point) => point[field] === group)
    .reduce<Drawn | undefined>(
      (best, point) => (!best || point.span[1] >= best.span[1] ? point : best),
      undefined
    );
}
