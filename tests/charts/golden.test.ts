import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pointsOf } from '$lib/charts/point';
import { headlines } from '$lib/charts/headlines';
import { tileData } from '$lib/figures/tile-data';
import { languages } from '$lib/i18n/locales';
import { askFiguresByTopic } from '$lib/query/figures-by-topic';
import { askLatestMilestones } from '$lib/query/latest-milestones';
import { run } from '$lib/query/server/run';
import { answerOf, asks } from './asked';
import { expectKept, goldenFolder, leftOver, rowsText } from './golden-file';

const kept = (name: string) => join(goldenFolder, `${name}.json`);
const tiles = languages.map(({ locale }) => ({ locale, name: `headlines.${locale}` }));

describe('the engine of Node answers as it did before', () => {
  test.each(asks)('$name', async ({ name }) => {
    const rows = await answerOf(name);
    expect(rows.length).toBeGreaterThan(0);
    expectKept(kept(name), rowsText(rows), 'what the query answers');
  });

  test('latest-milestones', async () => {
    const rows = await askLatestMilestones(run, 6);
    expect(rows).toHaveLength(6);
    expectKept(kept('latest-milestones'), rowsText(rows), 'what the query answers');
  });

  test('figures-by-topic', async () => {
    expectKept(kept('figures-by-topic'), rowsText(await askFiguresByTopic(run)), 'what the query answers');
  });
});

describe('the eight headlines say what they said before', () => {
  test.each(tiles)('$locale', async ({ locale, name }) => {
    const written = [];
    for (const spec of headlines) {
      const points = pointsOf(await answerOf(`headline-${spec.id}`));
      const history = (drawn: readonly { readonly row: number }[]) => drawn.map(({ row }) => row).join(' ');
      const { point, source, ...words } = tileData(spec, points, locale, history);
      written.push({ ...words, source: source.url, row: point.row });
    }
    expect(written).toHaveLength(8);
    expectKept(kept(name), rowsText(written), 'what the tiles say');
  });
});

test('nothing is kept of a query that no page asks', () => {
  const names = [...asks, ...tiles, { name: 'latest-milestones' }, { name: 'figures-by-topic' }];
  expect(
    leftOver(
      goldenFolder,
      names.map(({ name }) => `${name}.json`)
    )
  ).toEqual([]);
});
