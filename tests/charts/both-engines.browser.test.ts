import { describe, expect, test } from 'vitest';
import { charts } from '$lib/charts';
import { headlines } from '$lib/charts/headlines';
import { sparklineSpec } from '$lib/charts/sparkline-spec';
import { askFiguresByTopic } from '$lib/query/questions/figures-by-topic';
import { askLatestMilestones } from '$lib/query/questions/latest-milestones';
import { askMilestonesInOrder } from '$lib/query/questions/milestones-in-order';
import { askSitesWithSources } from '$lib/query/questions/sites-with-sources';
import { querySeriesPoints } from '$lib/query/questions/series-points';
import { run } from '$lib/query/browser/run';

/** The results of the Node engine, which golden.test.ts checks. */
const answers = import.meta.glob<object[]>('./golden/*.json', { eager: true, import: 'default' });

const asks = [
  ...charts.map(({ id, ask }) => ({ name: id, ask })),
  ...headlines.map((headline) => ({ name: `headline-${headline.id}`, ask: sparklineSpec(headline).ask }))
];

describe("the engine of this browser answers as Node's does, row by row", () => {
  test.each(asks)('$name', { timeout: 60_000 }, async ({ name, ask }) => {
    expect(await querySeriesPoints(run, ask)).toEqual(answers[`./golden/${name}.json`]);
  });

  test('latest-milestones', async () => {
    expect(await askLatestMilestones(run, 6)).toEqual(answers['./golden/latest-milestones.json']);
  });

  test('milestones-in-order', async () => {
    expect(await askMilestonesInOrder(run)).toEqual(answers['./golden/milestones-in-order.json']);
  });

  test('sites-with-sources', async () => {
    expect(await askSitesWithSources(run)).toEqual(answers['./golden/sites-with-sources.json']);
  });

  test('figures-by-topic', async () => {
    expect(await askFiguresByTopic(run)).toEqual(answers['./golden/figures-by-topic.json']);
  });
});
