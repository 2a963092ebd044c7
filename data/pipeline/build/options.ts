import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Where the build reads and writes: the folder of the CSVs, an operator's register, and the root that holds `static/` and `src/`. */
export interface BuildOptions {
  readonly evidence: string;
  readonly out: string;
  /** A folder with a register that takes the place of ours. */
  readonly register?: string | undefined;
}

const checkout = resolve(import.meta.dirname, '../../..');

/**
 * The options of `npm run data -- --evidence DIR --out DIR --register DIR`; throws on any other argument.
 * @param environment its REGISTER names the register where no option does: `npm run build` reaches the data by it.
 */
export function buildOptions(
  args: readonly string[],
  environment: Readonly<Partial<Record<string, string>>> = {}
): BuildOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { evidence: { type: 'string' }, out: { type: 'string' }, register: { type: 'string' } }
  });
  const register = values.register ?? (environment['REGISTER'] || undefined);
  return {
    evidence: resolve(values.evidence ?? `${checkout}/data/evidence`),
    out: resolve(values.out ?? checkout),
    ...(register !== undefined && { register: resolve(register) })
  };
}
