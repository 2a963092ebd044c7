import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** The columns of an observation that filters use. */
export interface Observation {
  readonly series: string;
  readonly entity: string;
  readonly period: string;
  readonly start: string;
  readonly end: string;
}

const file = join(import.meta.dirname, '../../data/evidence/observations.csv');
const records = parse(readFileSync(file), {
  columns: true,
  info: true,
  bom: true
}) as unknown as { record: Observation; info: { lines: number } }[];

/** The observations by their line in the file, which identifies every mark, row and source entry. */
export const observations: ReadonlyMap<string, Observation> = new Map(
  records.map(({ record, info }) => [String(info.lines), record])
);

/** True where a figure is within years: a window where it overlaps them, others by their end. */
export function isWithin({ period, start, end }: Observation, from: number, to: number): boolean {
  const year = (day: string) => Number(day.slice(0, 4));
  return year(end) >= from && year(period === 'range' ? start : end) <= to;
}
