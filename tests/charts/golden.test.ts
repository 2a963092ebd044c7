import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pointsOf } from '$lib/charts/point';
import { headlines } from '$lib/charts/headlines';
import { tileData } from '$lib/captions/tile-data';
import { languages } from '$lib/i18n/locales';
import { askFiguresByTopic } from '$lib/query/questions/figures-by-topic';
import { askLatestMilestones } from '$lib/query/questions/latest-milestones';
import { askMilestonesInOrder } from '$lib/query/questions/milestones-in-order';
import { askSitesWithSources } from '$lib/query/questions/sites-with-sources';
import { run } from '$lib/query/server/run';
import { answerOf, asks } from './asked';
import { expectGolden, goldenFolder, leftOver, rowsText } from './golden-file';

const kept = (name: string) => join(goldenFolder, `${name}.json`);
const tiles = languages.map(({ locale }) => ({ locale, name: `headlines.${locale}` }));

describe('the engine of Node answers as it did before', () => {
  test.each(asks)('$name', async ({ name }) => {
    const rows = await answerOf(name);
    expect(rows.length).toBeGreaterThan(0);
    expectGolden(kept(name), rowsText(rows), 'what the query answers');
  });

  test('latest-milestones', async () => {
    const rows = await askLatestMilestones(run, 6);
    expect(rows).toHaveLength(6);
    expectGolden(kept('latest-milestones'), rowsText(rows), 'what the query answers');
  });

  test('milestones-in-order', async () => {
    const rows = await askMilestonesInOrder(run);
    const of2021 = rows.filter(({ date }) => date.startsWith('2021'));
    expect(of2021.length).toBeGreaterThan(0);
    expect(await askMilestonesInOrder(run, { from: 2021, to: 2021 })).toEqual(of2021);
    expectGolden(kept('milestones-in-order'), rowsText(rows), 'what the query answers');
  });

  test('sites-with-sources', async () => {
    const rows = await askSitesWithSources(run);
    expect(rows.length).toBeGreaterThan(0);
    expectGolden(kept('sites-with-sources'), rowsText(rows), 'what the query answers');
  });

  test('figures-by-topic', async () => {
    expectGolden(kept('figures-by-topic'), rowsText(await askFiguresByTopic(run)), 'what the query answers');
  });
});

describe('the headlines say what they said before', () => {
  test.each(tiles)('$locale', async ({ locale, name }) => {
    const written = [];
    for (const spec of headlines) {
      const points = pointsOf(await answerOf(`headline-${spec.id}`));
      const history = (drawn: readonly { readonly row: number }[]) => drawn.map(({ row }) => row).join(' ');
      const { point, source, ...words } = tileData(spec, points, locale, history);
      written.push({ ...words, source: source.url, row: point.row });
    }
    expect(written).toHaveLength(headlines.length);
    expectGolden(kept(name), rowsText(written), 'what the tiles say');
  });
});

test('nothing is kept of a query that no page asks', () => {
  const pages = ['latest-milestones', 'milestones-in-order', 'sites-with-sources', 'figures-by-topic'];
  const names = [...asks, ...tiles, ...pages.map((name) => ({ name }))];
  expect(
    leftOver(
      goldenFolder,
      names.map(({ name }) => `${name}.json`)
    )
  ).toEqual([]);
});
