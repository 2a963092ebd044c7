import { barSets, type BarSet } from '$lib/charts/bar-sets';
import { coloursOf } from '$lib/catalogue/colour';
import type { GroupedPoint } from '$lib/charts/drawn-point';
import type { ChartModel, Line } from '$lib/charts/model';
import { runsOf } from '$lib/charts/runs';
import type { ChartSpec } from '$lib/charts/spec';
import type { Locale } from '$lib/format/locale';
import { drawnGroups, type DrawnGroups } from './drawn-groups';
import type { OfferedTable } from '$lib/charts/offered-table';
import { settledMark } from './settled-mark';
import type { TableChoice, TableMark } from '$lib/url-state/table-chart';
import type { TableGroup } from './table-groups';
import { tablePoint, type DrawnGroup } from './table-point';
import { tableUnit } from './table-unit';

/** A custom chart of a table: the settled choice, the alternatives, and what to draw. */
export interface TableChart {
  readonly table: OfferedTable;
  readonly choice: TableChoice & { readonly mark: TableMark };
  readonly offers: { readonly units: readonly string[]; readonly marks: readonly TableMark[] };
  readonly groups: DrawnGroups;
  readonly model: ChartModel<GroupedPoint>;
}

/**
 * Makes a chart from the groups of a table. Of several units one is drawn; impossible choices are replaced by possible
 * ones.
 * @param choice settled for the table; the groups were queried with it.
 * @returns undefined where no group has a figure.
 */
export function tableChart(
  table: OfferedTable,
  choice: TableChoice,
  found: readonly TableGroup[],
  locale: Locale
): TableChart | undefined {
  const isParted = choice.measure !== 'count' && choice.by !== undefined && choice.by === table.unit;
  const units = isParted ? byRows(found) : [];
  const unit = units.find((item) => item === choice.unit) ?? units[0];
  const own = isParted
    ? found.filter(({ by }) => by === unit).map((group) => ({ ...group, by: null }))
    : found;
  if (own.length === 0) return undefined;
  const settled = { ...choice, ...(unit !== undefined && { unit }) };
  const isParts = choice.by !== undefined && !isParted;
  const { mark, marks } = settledMark(table, settled, own, isParts);
  const groups = drawnGroups(table, { ...settled, mark }, own, isParts, locale);
  if (groups.drawn.length === 0) return undefined;
  const fixed = choice.of === undefined || choice.measure === 'count' ? undefined : table.units[choice.of];
  return {
    table,
    choice: { ...settled, mark },
    offers: { units, marks },
    groups,
    model: modelOf(groups, mark, isParts, fixed ?? unit, locale)
  };
}

/** The units of the numbers, the most frequent first; rows without a unit are ignored. */
function byRows(groups: readonly TableGroup[]): string[] {
  const rows = new Map<string, number>();
  for (const group of groups)
    if (group.by !== null) rows.set(group.by, (rows.get(group.by) ?? 0) + group.rows);
  return [...rows].sort(([, a], [, b]) => b - a).map(([unit]) => unit);
}

function modelOf(
  { drawn, lines: ids }: DrawnGroups,
  mark: TableMark,
  isParts: boolean,
  unit: string | undefined,
  locale: Locale
): ChartModel<GroupedPoint> {
  const written = tableUnit(
    unit,
    drawn.map(({ value }) => value)
  );
  const isAxis = mark === 'line' || mark === 'columns';
  const field = isAxis || isParts ? 'category' : 'entity';
  const spec: ChartSpec = {
    id: 'built',
    topic: 'overview',
    ask: { series: [], dimension: '' },
    mark,
    lines: field,
    ...(isParts && !isAxis && { groups: 'entity' as const }),
    order: 'given',
    size: 'full'
  };
  const colours = coloursOf(ids);
  const lines = ids.flatMap((id, at): Line<GroupedPoint>[] => {
    const own = drawn.filter((group) => idOf(group, field) === id);
    // Where years are the names of dots, dates would repeat them.
    const dated = own.map((group) => (isAxis || isParts ? group : { ...group, year: undefined }));
    const points = dated.map((group) => tablePoint(group, written));
    const [oldest] = points;
    const newest = points.at(-1);
    if (!oldest || !newest) return [];
    const named = own[0]?.[field === 'category' ? 'part' : 'across'].name ?? id;
    const runs = isAxis ? runsOf(points, {}) : [];
    return [
      {
        id,
        name: named,
        colour: colours[at] ?? 'grey',
        points,
        oldest,
        newest,
        stepped: false,
        runs,
        gaps: []
      }
    ];
  });
  const across = [...new Set(drawn.map((group) => group.across.id))];
  const bars = barSets(spec, lines, spec.groups ? across : []);
  // Without parts, no bar needs a heading.
  return { spec, locale, lines, slope: undefined, bars: isParts ? bars : bars.map(withoutHeading) };
}

const idOf = (group: DrawnGroup, field: 'category' | 'entity') =>
  field === 'category' ? group.part.id : group.across.id;

const withoutHeading = (set: BarSet<GroupedPoint>): BarSet<GroupedPoint> => ({ ...set, heading: '' });
