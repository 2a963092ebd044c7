import type { Parameter } from '../../src/lib/query/engine/engine';
import type { Dimension } from '../../src/lib/query/crossfilter/dimension';
import { random } from './random';

/** A random table with nulls, a far outlier, empty bins, and values beyond both ends of its dimensions. */
export interface CaseTable {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
  readonly dimensions: readonly Dimension[];
}

const words = ['alpha', 'beta', "o'hara", '港深', '', 'rare "x"', 'unlisted', 'other one'];
const none = -987_654;

/** Its rows are lists that SQL unnests side by side; a number that no row has represents NULL there. */
export function caseTable(seed: number): CaseTable {
  const { next, whole } = random(seed);
  const rows = [0, 1, 40, 400, 900][seed % 5] ?? 400;
  const list = <T>(make: () => T): T[] => Array.from({ length: rows }, make);
  const nulls = (seed % 4) / 10;
  const or = <T>(value: T, other: T): T => (next() < nulls ? other : value);
  const gaps = 1 + whole(9);
  return {
    sql: `SELECT
      nullif(unnest($1::DOUBLE[]), ${none}) AS "founded", nullif(unnest($2::DOUBLE[]), ${none}) AS "the size",
      nullif(unnest($3::DOUBLE[]), ${none}) AS amount, nullif(unnest($4::VARCHAR[]), 'null') AS sector,
      nullif(unnest($5::VARCHAR[]), 'null') AS city, nullif(unnest($6::DOUBLE[]), ${none}) AS v`,
    parameters: [
      list(() => or(1985 + gaps * whole(Math.ceil(50 / gaps)), none)),
      // Sixteenths are exact in binary, so that values fall exactly on the edges of bins, in SQL and in JavaScript.
      list(() => or(whole(4000) / 16 - 20, none)),
      list(() => or(next() < 0.05 ? -whole(3) : 10 ** (next() * 9 - 1), none)),
      list(() => or(words[whole(words.length)] ?? '', 'null')),
      list(() => or(words[whole(3)] ?? '', 'null')),
      list(() => or(whole(1000) - 100, none))
    ],
    dimensions: [
      { kind: 'steps', column: 'founded', scale: 'linear', from: 1990, width: 1, bins: 40, perBar: 1 },
      { kind: 'steps', column: 'the size', scale: 'linear', from: 0, width: 0.5, bins: 400, perBar: 16 },
      { kind: 'steps', column: 'amount', scale: 'log', from: 0, width: 1 / 32, bins: 250, perBar: 8 },
      { kind: 'categories', column: 'sector', values: words.slice(0, 6), rest: true },
      { kind: 'categories', column: 'city', values: words.slice(0, 2), rest: false }
    ]
  };
}
