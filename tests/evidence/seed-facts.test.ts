import { describe, expect, test } from 'vitest';
import { pointsOf } from '$lib/charts/point';
import { answerOf, asks } from '../charts/asked';
import { evidenceRows } from './evidence-rows';

const innohkSummit = 'menafn-2023-12-06-innohk-summit';
const twentyYears = 'prnewswire-2022-07-11-hkstp-20-years';
const seeds = [
  'hkstp-2020-11-25-policy-address',
  'opengov-2021-10-hkstp-roadmap',
  'hkstp-2022-01-12-ecosystem',
  twentyYears,
  innohkSummit
];

/** Facts of the first documents that the overview and the companies page must cover, and the chart or tile that does. */
const facts = [
  ['park-companies', innohkSummit, 'hkstp.companies', 'hkstp', 'over', 1500, '2023-12-06'],
  ['park-companies', twentyYears, 'hkstp.companies', 'hkstp', 'over', 1100, '2022-07-11'],
  ['park-companies', twentyYears, 'hkstp.companies', 'hkstp', 'over', 1000, '2022-07-11'],
  ['headline-hkstp-companies', innohkSummit, 'hkstp.companies', 'hkstp', 'over', 1500, '2023-12-06'],
  [
    'incubation-graduates',
    twentyYears,
    'hkstp.incubation-graduates-year',
    'hkstp',
    'exact',
    278,
    '2022-12-31'
  ],
  ['origin-economies', innohkSummit, 'hkstp.countries', 'hkstp', 'exact', 24, '2023-12-06'],
  ['origin-economies', twentyYears, 'hkstp.countries', 'hkstp', 'over', 24, '2022-07-11'],
  ['unicorns', innohkSummit, 'hkstp.unicorns', 'hkstp', 'over', 10, '2023-12-06'],
  ['unicorns', twentyYears, 'hkstp.unicorns', 'hkstp', 'exact', 3, '2022-07-11'],
  ['headline-hkstp-rd-staff', innohkSummit, 'hkstp.rd-staff', 'hkstp', 'over', 13000, '2023-12-06'],
  ['headline-hkstp-rd-staff', twentyYears, 'hkstp.rd-staff', 'hkstp', 'exact', 11000, '2022-07-11'],
  ['headline-park-funding', twentyYears, 'hkstp.funding-raised', 'science-park', 'exact', 68, '2022-07-11'],
  ['park-funds-raised', twentyYears, 'hkstp.funding-raised', 'science-park', 'exact', 68, '2022-07-11'],
  ['hkstp-fund-size', twentyYears, 'hkstp.venture-fund-size', 'hkstp', 'over', 600, '2022-07-11'],
  ['hkstp-fund-leverage', twentyYears, 'hkstp.venture-fund-leverage', 'hkstp', 'exact', 16, '2022-07-11'],
  ['headline-innohk-centres', twentyYears, 'hkstp.innohk-centres', 'science-park', 'exact', 28, '2022-07-11'],
  ['headline-branch-floor-area', innohkSummit, 'hkstp.gfa', 'shenzhen-branch', 'exact', 31000, '2023-12-06'],
  ['headline-branch-floor-area', twentyYears, 'hkstp.gfa', 'shenzhen-branch', 'exact', 31000, '2022-07-11']
] as const;

/** The lines of the evidence in a figure's points and their other statements. */
async function reachedBy(name: string): Promise<number[]> {
  return pointsOf(await answerOf(name)).flatMap((point) => [point, ...point.others].map(({ row }) => row));
}

describe('a fact of a seed document is in the evidence, and a figure leads to it', () => {
  test.each(facts)('%s: %s', async (name, source_id, series, entity, qualifier, value, end) => {
    const found = evidenceRows.filter(({ cells }) =>
      Object.entries({
        source_id,
        series,
        entity,
        qualifier,
        value: String(value),
        end,
        dimension: ''
      }).every(([column, cell]) => cells[column] === cell)
    );
    expect(found).toHaveLength(1);
    expect(await reachedBy(name)).toContain(found[0]?.row);
  });

  test('the shown figure of 11 July 2022 is the tighter of the two that one document states', async () => {
    const shown = pointsOf(await answerOf('park-companies')).find(
      ({ end, entity }) => end === '2022-07-11' && entity === 'hkstp'
    );
    expect(shown).toMatchObject({ value: 1100, qualifier: 'over', source_id: twentyYears });
    const other = { value: 1000, qualifier: 'over', source_id: twentyYears, relation: 'compatible' };
    expect(shown?.others).toContainEqual(expect.objectContaining(other));
  });
});

test('every figure of a seed document whose series and place these pages ask for is reached', async () => {
  const reached = new Set((await Promise.all(asks.map(({ name }) => reachedBy(name)))).flat());
  const asked = (cells: Readonly<Record<string, string>>) =>
    asks.some(
      ({ ask }) =>
        ask.series.some((series) => series === cells['series']) &&
        (ask.entities ?? [cells['entity']]).some((entity) => entity === cells['entity']) &&
        ask.dimension === cells['dimension'] &&
        (ask.categories ?? [cells['category']]).some((category) => category === cells['category'])
    );
  const expected = evidenceRows.filter(
    ({ cells }) => seeds.includes(cells['source_id'] ?? '') && !cells['withheld'] && asked(cells)
  );
  expect(expected.length).toBeGreaterThanOrEqual(13);
  expect(expected.filter(({ row }) => !reached.has(row))).toEqual([]);
});

test('an answer holds each row of the evidence once', async () => {
  for (const { name } of asks) {
    const rows = await reachedBy(name);
    expect(new Set(rows).size, name).toBe(rows.length);
  }
});
