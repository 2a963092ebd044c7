import { parseArgs } from 'node:util';
import { buildOptions, type BuildOptions } from '../build/options.ts';
import { isDay } from '../rules/calendar.ts';

/** Where a release reads and writes, and its day. */
export interface ReleaseOptions extends BuildOptions {
  readonly date: string;
}

/** The options of `npm run release -- --date YYYY-MM-DD --evidence DIR --out DIR`; the day is today's where none is given. */
export function releaseOptions(args: readonly string[]): ReleaseOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { date: { type: 'string' }, evidence: { type: 'string' }, out: { type: 'string' } }
  });
  const { date = new Date().toISOString().slice(0, 10), ...folders } = values;
  if (!isDay(date)) throw new RangeError(`--date ${date} is no calendar day, YYYY-MM-DD`);
  return { ...buildOptions(Object.entries(folders).flatMap(([name, value]) => [`--${name}`, value])), date };
}
