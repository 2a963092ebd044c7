import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/query/engine/engine';
import { binCount, type Dimension } from '../../src/lib/query/crossfilter/dimension';
import { binnedOf } from '../../src/lib/query/crossfilter/binned';
import { binnedSql } from '../../src/lib/query/crossfilter/sql/binned-sql';
import { buildCubes } from '../../src/lib/query/crossfilter/build-cubes';
import { Crossfilter } from '../../src/lib/query/crossfilter/crossfilter';
import type { Filters, Selection } from '../../src/lib/query/crossfilter/selection';
import { startEngine } from '../../src/lib/query/server/engine';
import { caseTable } from './case-table';
import { random } from './random';
import { truth, withBars } from './truth';

const TABLES = 40;
const CASES = 25;
let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

function someSelection(dimension: Dimension, dice: ReturnType<typeof random>): Selection {
  // A brush reaches only values; categories can be chosen one by one, including "no value".
  const bins = binCount(dimension) + (dimension.kind === 'categories' ? 1 : 0);
  if (dimension.kind === 'steps') {
    const [from = 0, to = 0] = [dice.whole(bins + 1), dice.whole(bins + 1)].sort((a, b) => a - b);
    return [[from, to]];
  }
  const spans: [number, number][] = [];
  for (let bin = 0; bin < bins; bin++) {
    if (dice.next() < 0.5) continue;
    const last = spans.at(-1);
    if (last?.[1] === bin) last[1] = bin + 1;
    else spans.push([bin, bin + 1]);
  }
  return spans;
}

describe('brushed counts and sums are those of SQL', () => {
  test.each(Array.from({ length: TABLES }, (_, seed) => seed))(
    'in 25 cases on random table %i',
    async (seed) => {
      const dice = random(seed + 1000);
      const { sql, parameters, dimensions } = caseTable(seed);
      const numbers = await engine.numbers(binnedSql(sql, dimensions, 'v'), parameters);
      const binned = binnedOf(numbers);
      const linked = new Crossfilter(
        dimensions,
        (active, filters) => Promise.resolve(buildCubes(binned, dimensions, active, filters)),
        { sums: true }
      );
      const cases: { filters: Filters; found: ReturnType<typeof shown> }[] = [];
      for (let at = 0; at < CASES; at++) {
        const active = dice.whole(dimensions.length);
        const others = dimensions.map((dimension, place) =>
          place !== active && dice.next() < 0.35 ? someSelection(dimension, dice) : undefined
        );
        await linked.set(others);
        await linked.prepare(active);
        // Intermediate moves must not affect the result.
        for (const dimension of [dimensions[active], dimensions[active]])
          if (dimension) linked.move(active, someSelection(dimension, dice));
        const [dimension] = dimensions.slice(active);
        const selection = dimension && dice.next() < 0.9 ? someSelection(dimension, dice) : undefined;
        const answer = linked.move(active, selection);
        expect(answer, 'a prepared view answers at once').toBeDefined();
        if (answer) cases.push({ filters: linked.filters, found: shown(answer) });
      }
      const questions = cases.map(
        ({ filters }, index) => `SELECT ${index} AS "case", * FROM (${truth(dimensions, filters)})`
      );
      const rows = await engine.run(
        `WITH ${withBars(sql, dimensions)} ${questions.join(' UNION ALL ')}`,
        parameters
      );
      cases.forEach(({ found }, index) => {
        const told = rows
          .filter((row) => row['case'] === index && Number(row['n']) > 0)
          .map(({ view, bar, n, sum }) => `${String(view)}/${String(bar)}: ${String(n)}, ${String(sum)}`);
        expect([...found].sort()).toEqual(told.sort());
      });
    }
  );
});

/** Every non-empty bar, and the totals, in the format of `truth`. */
function shown({ counts, sums, n, sum }: Crossfilter['answer']): string[] {
  const bars = counts.flatMap((view, place) =>
    [...view].flatMap((count, bar) =>
      count > 0 ? [`${place}/${bar}: ${count}, ${sums[place]?.[bar] ?? 0}`] : []
    )
  );
  return n > 0 ? [...bars, `-1/0: ${n}, ${sum}`] : bars;
}
