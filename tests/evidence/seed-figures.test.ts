import { describe, expect, test } from 'vitest';
import { sourcePage } from '../../src/routes/(site)/data/server/source-page';
import { placePage } from '../../src/routes/(site)/data/server/place-page';

const twentyYears = 'prnewswire-2022-07-11-hkstp-20-years';
const summit = 'menafn-2023-12-06-innohk-summit';
const anniversary = '11 July 2022';
const opening = '6 December 2023';

/** Figures of the five documents with which the project began: document, series, figure, date. */
const figures = [
  ['hkstp-2020-11-25-policy-address', 'hkstp.companies', 'about 150', '25 November 2020'],
  ['opengov-2021-10-hkstp-roadmap', 'hkstp.reindustrialisation-principles', '8', 'October 2021'],
  ['opengov-2021-10-hkstp-roadmap', 'hkstp.innoparks', '3', 'October 2021'],
  [twentyYears, 'hkstp.companies', 'over 1,100', anniversary],
  [twentyYears, 'hkstp.countries', 'over 24', anniversary],
  [twentyYears, 'hkstp.companies-growth', 'over 40%', anniversary],
  [twentyYears, 'hkstp.investment-cases', 'over 220', '2018 to 2022'],
  [twentyYears, 'hkstp.funding-raised', 'HK$68 billion', '2018 to 2022'],
  [twentyYears, 'hkstp.venture-fund-size', 'over HK$600 million', anniversary],
  [twentyYears, 'hkstp.venture-fund-leverage', '16 to 1', anniversary],
  [twentyYears, 'hkstp.partners', 'over 250', anniversary],
  [twentyYears, 'hkstp.innohk-centres', '28', anniversary],
  [twentyYears, 'hkstp.innohk-centres', '14', anniversary],
  [twentyYears, 'hkstp.rd-community', '17,000 people', anniversary],
  [twentyYears, 'hkstp.rd-staff', '11,000 people', anniversary],
  [twentyYears, 'hkstp.incubation-graduates-year', '278', '2022'],
  [twentyYears, 'hkstp.gfa', '31,000 square metres', anniversary],
  [twentyYears, 'hkstp.unicorns', '3', anniversary],
  [summit, 'hkstp.unicorns', 'over 10', opening],
  [summit, 'hkstp.rd-staff', 'over 13,000 people', opening],
  [summit, 'hkstp.companies', 'over 1,500', opening],
  [summit, 'hkstp.countries', '24', opening],
  [summit, 'hkstp.focus-areas', '7', opening],
  [summit, 'hkstp.event-attendance', 'over 800 people', opening],
  [summit, 'hkstp.gfa', '31,000 square metres', opening],
  [summit, 'hkstp.innoparks', '3', opening]
] as const;

describe('the page of a seed document shows with qualifier and date', () => {
  test.each(figures)('%s: %s %s, %s', async (source, series, figure, date) => {
    const { rows } = await sourcePage(source, 'en');
    const shown = rows.map((row) => [row.series.id, row.figure.replaceAll('\u00a0', ' '), row.date]);
    expect(shown).toContainEqual([series, figure, date]);
  });

  test('the release on the Northern Metropolis as the source of what it announced', async () => {
    const { sections } = await sourcePage('hkstp-2022-01-12-ecosystem', 'en');
    expect(sections.flatMap(({ items }) => items).length).toBeGreaterThan(0);
  });
});

/** The English names in two of the documents. */
const named = [
  [
    summit,
    'shenzhen-branch-focus-areas',
    [
      'Medtech',
      'Big data and AI',
      'Robotics',
      'New materials',
      'Microelectronics',
      'Fintech',
      'Sustainability'
    ]
  ],
  [
    'opengov-2021-10-hkstp-roadmap',
    'reindustrialisation-principles',
    [
      'Economic value added',
      'Capital investment in equipment, fit-out or building',
      'High-skilled employment',
      'Advanced technology content or novel application',
      'Advanced processes',
      'R&D activities and capabilities',
      'Local consumption for a stable supply chain',
      'Sustainability in business, environment or resources'
    ]
  ]
] as const;

test.each(named)('the page of %s lists the %s by name', async (source, list, names) => {
  const { lists } = await sourcePage(source, 'en');
  expect(lists.find((one) => one.list === list)?.entries.map(({ text }) => text)).toEqual(names);
});

describe.each(['en', 'zh-Hant', 'zh-Hans'] as const)('in %s', (locale) => {
  test.each([
    [summit, ['hkstp-focus-fields', 4], ['shenzhen-branch-focus-areas', 7]],
    ['opengov-2021-10-hkstp-roadmap', ['reindustrialisation-principles', 8]]
  ])('the lists of %s stand on its page, by name', async (source, ...lists) => {
    const found = (await sourcePage(source, locale)).lists;
    expect(found.map(({ list, entries }) => [list, entries.length])).toEqual(lists);
  });

  test.each([
    ['shenzhen-branch', ['shenzhen-branch-focus-areas']],
    ['hkstp', ['hkstp-focus-fields', 'reindustrialisation-principles']],
    ['innoparks', ['reindustrialisation-principles']]
  ])('the page of %s shows its lists', async (place, lists) => {
    const found = (await placePage(place, locale)).lists;
    expect(found.map(({ list }) => list)).toEqual(lists);
    for (const { entries } of found) for (const { text } of entries) expect(text).toMatch(/\S/);
  });
});
