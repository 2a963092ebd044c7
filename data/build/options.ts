import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Where the build reads and writes: the folder of the CSVs, and the root that holds `static/` and `src/`. */
export interface BuildOptions {
  readonly evidence: string;
  readonly out: string;
}

const checkout = resolve(import.meta.dirname, '../..');

/** The options of `npm run data -- --evidence DIR --out DIR`; throws on any other argument. */
export function buildOptions(args: readonly string[]): BuildOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { evidence: { type: 'string' }, out: { type: 'string' } }
  });
  return {
    evidence: resolve(values.evidence ?? `${checkout}/data/evidence`),
    out: resolve(values.out ?? checkout)
  };
}
