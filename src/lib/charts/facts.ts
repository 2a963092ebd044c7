import { total } from './bar-sets';
import type { ChartModel, Line, PlacedPoint } from './model';

/** What a title may say about a chart, from its data alone. */
export interface Facts {
  /** The line that the title is about, with its first and last figures on the chart. */
  readonly line: Line;
  readonly first: PlacedPoint;
  readonly last: PlacedPoint;
  readonly direction: 'up' | 'down' | 'flat';
  /** The largest bar with its name, group and figure; the last figure where there are no bars. */
  readonly top: { readonly name: string; readonly group: string; readonly point: PlacedPoint };
}

/** The facts of a chart; undefined where it draws nothing. */
export function factsOf(model: ChartModel): Facts | undefined {
  const { spec, lines, slope } = model;
  const drawn = spec.mark === 'slope' ? (slope?.pairs.map(({ line }) => line) ?? []) : lines;
  // Where filters empty the lead line, the first line with a figure replaces it.
  const line = drawn.find((candidate) => candidate.id === spec.lead) ?? drawn[0];
  if (!line) return undefined;
  const pair = slope?.pairs.find((candidate) => candidate.line === line);
  const first = pair?.from ?? line.oldest;
  const last = pair?.to ?? line.newest;
  return {
    line,
    first,
    last,
    direction: directionOf(first, last),
    top: topOf(model) ?? { name: line.name, group: '', point: last }
  };
}

/** A lower bound below the first figure is no proof of a fall, an upper bound above it none of a rise. */
function directionOf(first: PlacedPoint, last: PlacedPoint): Facts['direction'] {
  const least = last.qualifier === 'over' || last.qualifier === 'at-least';
  const most = last.qualifier === 'under' || last.qualifier === 'up-to';
  if (last.value > first.value && !most) return 'up';
  return last.value < first.value && !least ? 'down' : 'flat';
}

/** The largest row of a bar chart, ignoring "other", which no title should lead with. */
function topOf({ spec, bars }: ChartModel): Facts['top'] | undefined {
  const named = bars.filter((set) => set.id !== 'other' && set.bars.length > 0);
  const best = named.reduce<(typeof named)[number] | undefined>(
    (most, set) => (!most || total(set) > total(most) ? set : most),
    undefined
  );
  const point = best?.bars[0]?.point;
  return best && point
    ? { name: best.name, group: spec.mark === 'stacked-bars' ? '' : best.heading, point }
    : undefined;
}
