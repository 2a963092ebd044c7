import { series } from '$lib/catalogue/generated/series';
import type { Dimension, Period, SeriesId, Unit } from '$lib/catalogue/generated/rows';
import { builtMarks, type ChartChoice } from '$lib/charts/chart-choice';
import type { BuiltChart } from '$lib/charts/built-chart';

const names = ['series', 'by', 'unit', 'period', 'place', 'lines', 'from', 'to', 'mark'] as const;

/** A part of an address that could not be used; without a value where its name is not known. */
export interface IgnoredChoice {
  readonly name: string;
  readonly value?: string;
}

/**
 * Reads what a visitor chose from an address. Only what no series could have is found here; what this series lacks is found
 * by ignoredBy once its figures are there.
 * @returns no choice where the address names no series that there is.
 */
export function parseChoice(search: URLSearchParams): {
  choice: ChartChoice | undefined;
  ignored: IgnoredChoice[];
} {
  const ignored: IgnoredChoice[] = [];
  for (const name of new Set(search.keys()))
    if (!names.some((known) => known === name)) ignored.push({ name });
  const take = <T>(name: (typeof names)[number], read: (value: string) => T | undefined): T | undefined => {
    const [value, ...others] = search.getAll(name);
    for (const other of others) ignored.push({ name, value: other });
    if (value === undefined) return undefined;
    const found = read(value);
    if (found === undefined) ignored.push({ name, value });
    return found;
  };
  const year = (value: string) => (/^\d{4}$/.test(value) ? Number(value) : undefined);
  const id = take('series', (value) => (Object.hasOwn(series, value) ? (value as SeriesId) : undefined));
  const slug = <T extends string>(value: string) => (/^[\w-]*$/.test(value) ? (value as T) : undefined);
  const parts = {
    by: take<Dimension | ''>('by', (value) => (value === 'place' ? '' : slug<Dimension>(value))),
    unit: take('unit', slug<Unit>),
    period: take('period', slug<Period>),
    place: take('place', slug<string>),
    lines: take('lines', (value) => (/^[\w,-]+$/.test(value) ? value.split(',') : undefined)),
    from: take('from', year),
    to: take('to', year),
    mark: take('mark', (value) => builtMarks.find((mark) => mark === value))
  };
  if (!id) return { choice: undefined, ignored };
  return { choice: { series: id, ...defined(parts) }, ignored };
}

/** The search of an address for a choice: what was chosen, and nothing that was settled for the visitor. */
export function searchOfChoice(choice: ChartChoice): string {
  const parts = names.flatMap((name) => {
    const value = choice[name];
    if (value === undefined || (name === 'place' && value === '')) return [];
    const written =
      name === 'by' && value === '' ? 'place' : Array.isArray(value) ? value.join(',') : String(value);
    return [`${name}=${encodeURIComponent(written).replaceAll('%2C', ',')}`];
  });
  return `?${parts.join('&')}`;
}

/** What of a choice the figures of the series could not give. */
export function ignoredBy({ settled, offers }: BuiltChart, choice: ChartChoice): IgnoredChoice[] {
  const missed = (['by', 'unit', 'period', 'place', 'mark'] as const).flatMap((name) => {
    const value = choice[name];
    return value === undefined || value === settled[name]
      ? []
      : [{ name, value: value === '' ? 'place' : value }];
  });
  const lines = (choice.lines ?? []).filter((line) => !offers.lines.includes(line));
  return [...missed, ...lines.map((value) => ({ name: 'lines', value }))];
}

function defined<T extends object>(parts: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
