import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** What a filter looks at in a figure of the evidence. */
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

/** The figures of the evidence by their line in the file, by which every mark, row and source entry is known. */
export const observations: ReadonlyMap<string, Observation> = new Map(
  records.map(({ record, info }) => [String(info.lines), record])
);

/** Whether a figure lies within years: a window where it overlaps them, all else by its end. */
export function isWithin({ period, start, end }: Observation, from: number, to: number): boolean {
  const year = (day: string) => Number(day.slice(0, 4));
  return year(end) >= from && year(period === 'range' ? start : end) <= to;
}
