import { newestOf, oldestOf, type ChartModel, type Line } from './model';
import type { Point } from './point';
import { inYear, sharedYears } from './shared-years';

/** What a title may say of a chart, taken from its data alone. */
export interface Facts {
  /** The line that the title speaks of, and its first and last figures on the chart. */
  readonly line: Line;
  readonly first: Point;
  readonly last: Point;
  readonly direction: 'up' | 'down' | 'flat';
  /** The largest bar: its line, its group and its figure. */
  readonly top: { readonly line: Line; readonly group: string; readonly point: Point };
}

/** The facts of a chart, or undefined where it has no figure. */
export function factsOf(model: ChartModel): Facts | undefined {
  const line = leadOf(model);
  const top = topOf(model);
  const [first, last] = line ? endsOf(model, line) : [];
  if (!line || !first || !last || !top) return undefined;
  const direction = last.value > first.value ? 'up' : last.value < first.value ? 'down' : 'flat';
  return { line, first, last, direction, top };
}

/** Where filters leave the lead line empty, the first line that has a figure takes its place. */
function leadOf({ spec, lines }: ChartModel): Line | undefined {
  const filled = lines.filter((line) => line.points.length > 0);
  return filled.find((line) => line.id === spec.lead) ?? filled[0];
}

function endsOf(model: ChartModel, line: Line): [Point | undefined, Point | undefined] {
  const years = model.spec.mark === 'slope' ? sharedYears(model.lines) : undefined;
  const ends = years && [inYear(line, years[0]), inYear(line, years[1])];
  return ends?.[0] && ends[1] ? [ends[0], ends[1]] : [oldestOf(line.points), newestOf(line.points)];
}

/** The largest newest figure; "other" is no name, and of stacks the largest whole counts. */
function topOf({ spec, lines }: ChartModel): Facts['top'] | undefined {
  const groups = spec.groups;
  const entries = lines.flatMap((line) => {
    const keys = groups ? [...new Set(line.points.map((point) => point[groups]))] : [''];
    return keys.flatMap((group) => {
      const point = newestOf(line.points.filter((candidate) => !groups || candidate[groups] === group));
      return point && group !== 'other' && line.id !== 'other' ? [{ line, group, point }] : [];
    });
  });
  const size = (entry: (typeof entries)[number]) =>
    spec.mark === 'stacked-bars'
      ? entries.filter(({ group }) => group === entry.group).reduce((sum, { point }) => sum + point.value, 0)
      : entry.point.value;
  return entries.reduce<(typeof entries)[number] | undefined>(
    (best, entry) => (!best || size(entry) > size(best) ? entry : best),
    undefined
  );
}
