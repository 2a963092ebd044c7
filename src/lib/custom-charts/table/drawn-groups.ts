import { combinedQualifier } from '$lib/format/combined-qualifier';
import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import { groupName } from './group-name';
import type { OfferedTable } from '$lib/charts/offered-table';
import type { TableChoice, TableMark } from '$lib/url-state/table-chart';
import type { TableGroup } from './table-groups';
import type { DrawnGroup } from './table-point';

/** More parts or rows cannot be distinguished in one drawing. */
const most = { parts: 6, rows: 30 };

/** The id of the group "other"; the null character keeps it apart from table values. */
const rest = '\0rest';
const none = '\0none';

/** The groups of a table: the drawn ones, all of them, and what the drawing omits. */
export interface DrawnGroups {
  /** In drawing order. */
  readonly drawn: readonly DrawnGroup[];
  /** Every group of the query. */
  readonly all: readonly DrawnGroup[];
  /** The ids of its lines in order. */
  readonly lines: readonly string[];
  /** Numbers of omitted groups along the axis and of omitted parts, and of rows without a year. */
  readonly left: { readonly rows: number; readonly parts: number; readonly undated: number };
}

/** True for groups that a title may name as the largest: not for "other", unknown or undisclosed ones. */
export function isNamed({ id }: { readonly id: string }): boolean {
  return ![rest, none, '', 'other', 'others', 'unknown', 'undisclosed'].includes(id.toLowerCase());
}

/**
 * Orders and limits the groups of a table for its drawing: years in time order, all else by size, the largest parts
 * first, groups without a value last. Counts of further parts are added up as "other"; other measures do not add up, so
 * they are omitted.
 * @param isParts whether the groups have parts.
 */
export function drawnGroups(
  table: OfferedTable,
  { measure, across, by, mark }: TableChoice & { readonly mark: TableMark },
  groups: readonly TableGroup[],
  isParts: boolean,
  locale: Locale
): DrawnGroups {
  const isYears = table.years.includes(across);
  const named = groups.map((group, key): DrawnGroup => {
    const { value, rows, qualifier } = group;
    const name = (column: string, item: string | null) => groupName(table, column, item, locale);
    return {
      key,
      across: { id: group.across ?? none, name: name(across, group.across) },
      part:
        isParts && by !== undefined
          ? { id: group.by ?? none, name: name(by, group.by) }
          : { id: '', name: '' },
      year: isYears && group.across !== null ? Number(group.across) : undefined,
      value,
      rows,
      qualifier
    };
  });
  const dated = isYears ? named.filter(({ year }) => year !== undefined) : named;
  const undated = isYears ? sum(named.filter(({ year }) => year === undefined)) : 0;
  const parts = bySize(dated, ({ part }) => part.id);
  const drawnParts = new Set(
    parts.slice(0, parts.length > most.parts && measure === 'count' ? most.parts - 1 : most.parts)
  );
  const limited = dated.filter(({ part }) => drawnParts.has(part.id));
  const others = dated.filter(({ part }) => !drawnParts.has(part.id));
  const whole =
    measure === 'count' && others.length > 0 ? [...limited, ...together(others, locale)] : limited;
  const isAxis = mark === 'line' || mark === 'columns';
  const places = isYears
    ? [...new Set(whole.map((group) => group.across.id))]
    : bySize(whole, (group) => group.across.id);
  const shown = new Set(isAxis ? places : places.slice(0, most.rows));
  const filled = measure === 'count' && mark === 'line' ? withZeros(whole) : whole;
  const drawn = (isAxis ? filled : inOrder(filled, places))
    .filter((group) => shown.has(group.across.id) || isAxis)
    .map((group, key) => ({ ...group, key }));
  return {
    drawn,
    all: named,
    lines: isAxis || isParts ? bySize(drawn, ({ part }) => part.id) : places.filter((id) => shown.has(id)),
    left: {
      rows: isAxis ? 0 : places.length - shown.size,
      parts: measure === 'count' ? 0 : parts.length - drawnParts.size,
      undated
    }
  };
}

/** Ids by their total, the largest first; "other" comes after all named ones, and groups without a value last. */
function bySize(groups: readonly DrawnGroup[], idOf: (group: DrawnGroup) => string): string[] {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(idOf(group), (sizes.get(idOf(group)) ?? 0) + group.value);
  const rank = (id: string) => (id === none ? 2 : id === rest ? 1 : 0);
  return [...sizes].sort(([a, x], [b, y]) => rank(a) - rank(b) || y - x).map(([id]) => id);
}

function inOrder(groups: readonly DrawnGroup[], places: readonly string[]): DrawnGroup[] {
  const at = new Map(places.map((id, place) => [id, place]));
  return groups.toSorted((a, b) => (at.get(a.across.id) ?? 0) - (at.get(b.across.id) ?? 0));
}

/** Adds up the counts of several parts as "other", for each group along the axis. */
function together(groups: readonly DrawnGroup[], locale: Locale): DrawnGroup[] {
  const found = new Map<string, DrawnGroup>();
  for (const group of groups) {
    const before = found.get(group.across.id);
    const rows = (before?.rows ?? 0) + group.rows;
    const value = (before?.value ?? 0) + group.value;
    const part = { id: rest, name: t('custom_rest', locale) };
    found.set(group.across.id, { ...group, part, rows, value, qualifier: combinedQualifier('', rows) });
  }
  return [...found.values()];
}

/** Adds zeros for years without rows: between the first and the last year a missing count means none. */
function withZeros(groups: readonly DrawnGroup[]): DrawnGroup[] {
  const years = groups.flatMap(({ year }) => year ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const parts = [...new Map(groups.map(({ part }) => [part.id, part])).values()];
  return parts.flatMap((part) =>
    Array.from({ length: last - first + 1 }, (_, at): DrawnGroup => {
      const year = first + at;
      const existing = groups.find((group) => group.part.id === part.id && group.year === year);
      const across = { id: String(year), name: String(year) };
      return existing ?? { key: 0, across, part, year, value: 0, rows: 0, qualifier: 'exact' };
    })
  );
}

const sum = (groups: readonly DrawnGroup[]) => groups.reduce((all, { rows }) => all + rows, 0);
