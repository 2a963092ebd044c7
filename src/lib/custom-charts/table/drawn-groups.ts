import { combinedQualifier } from '$lib/format/combined-qualifier';
import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import { groupName } from './group-name';
import type { OfferedTable } from '$lib/charts/offered-table';
import type { TableChoice, TableMark } from '$lib/url-state/table-chart';
import type { TableGroup } from './table-groups';
import type { DrawnGroup } from './table-point';

/** More than this cannot be told apart on one drawing. */
const most = { parts: 6, rows: 30 };

/** The id of what is put together; no value of a table is so long. */
const rest = '\0rest';
const none = '\0none';

/** The groups of a table, those that are drawn and all, and what the drawing leaves out. */
export interface DrawnGroups {
  /** In the order of the drawing. */
  readonly drawn: readonly DrawnGroup[];
  /** Every group as it was asked. */
  readonly all: readonly DrawnGroup[];
  /** The ids of its lines in their order. */
  readonly lines: readonly string[];
  /** How many groups along the axis, or parts of all, are not drawn, and how many rows have no year. */
  readonly left: { readonly rows: number; readonly parts: number; readonly undated: number };
}

/** Whether a group may be named as the largest: what is put together, not known or the rest is no finding. */
export function isNamed({ id }: { readonly id: string }): boolean {
  return ![rest, none, '', 'other', 'others', 'unknown', 'undisclosed'].includes(id.toLowerCase());
}

/**
 * Orders and limits the groups of a table for its drawing: years in their order, all else by size, the parts of most weight first,
 * rows without a value last. Counts of further parts are put together as "other", since they add up; other figures are left out.
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
  const kept = new Set(
    parts.slice(0, parts.length > most.parts && measure === 'count' ? most.parts - 1 : most.parts)
  );
  const limited = dated.filter(({ part }) => kept.has(part.id));
  const others = dated.filter(({ part }) => !kept.has(part.id));
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
      parts: measure === 'count' ? 0 : parts.length - kept.size,
      undated
    }
  };
}

/** Ids by what their groups hold in all, the largest first; what is put together comes last, before what has no value. */
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

/** The counts of many parts as those of one, for each group along the axis. */
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

/** A year in which no row was counted has none: between the first and the last year of all, that is known. */
function withZeros(groups: readonly DrawnGroup[]): DrawnGroup[] {
  const years = groups.flatMap(({ year }) => year ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const parts = [...new Map(groups.map(({ part }) => [part.id, part])).values()];
  return parts.flatMap((part) =>
    Array.from({ length: last - first + 1 }, (_, at): DrawnGroup => {
      const year = first + at;
      const own = groups.find((group) => group.part.id === part.id && group.year === year);
      const across = { id: String(year), name: String(year) };
      return own ?? { key: 0, across, part, year, value: 0, rows: 0, qualifier: 'exact' };
    })
  );
}

const sum = (groups: readonly DrawnGroup[]) => groups.reduce((all, { rows }) => all + rows, 0);
