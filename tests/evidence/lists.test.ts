import { describe, expect, test } from 'vitest';
import { contract, standingFaults } from '$lib/catalogue/generated/contract';
import { series } from '$lib/catalogue/generated/series';
import { tables } from '$lib/catalogue/generated/tables';
import { t, tById } from '$lib/i18n/t';
import { knownFaults } from '../../data/pipeline/rules/known-faults';
import { columnText } from '../../src/routes/(site)/data/column-text';
import { checksOf } from '../../src/routes/(site)/data/server/checks-of';
import { coverage } from '../../src/routes/(site)/data/server/coverage';
import { evidence } from '../../src/routes/(site)/data/server/evidence';
import { freshness } from '../../src/routes/(site)/data/server/freshness';

describe.each(['en', 'zh-Hant', 'zh-Hans'] as const)('in %s', (locale) => {
  test('every table, column, list of values and check has its words', () => {
    for (const { name, columns } of tables) {
      expect(t(`data_table_${name}`, locale)).toMatch(/\S/);
      for (const column of columns) expect(columnText(column.name, locale)).toMatch(/\S/);
      for (const { id } of checksOf(contract[name])) expect(tById(`check_${id}`, locale)).toMatch(/\S/);
    }
  });
});

test('each known fault is listed, and shown beside the check that finds it', () => {
  expect(standingFaults).toHaveLength(knownFaults.length);
  const shown = tables
    .flatMap(({ name }) => checksOf(contract[name]))
    .reduce((sum, { known }) => sum + known, 0);
  expect(shown).toBe(knownFaults.length);
});

test('the most overdue series comes first, and every series with a figure comes once', async () => {
  const { firm, secondary } = await freshness('en');
  const days = firm.map(({ staleFrom }) => staleFrom);
  expect(days).toEqual(days.toSorted());
  const ids = [...firm.map(({ newest }) => newest.series.id), ...secondary.map((row) => row.series.id)];
  expect(new Set(ids).size).toBe(ids.length);
  const { observations } = await evidence();
  const shown = observations.filter((row) => row.withheld === null).map((row) => row.series);
  expect(new Set(ids)).toEqual(new Set(shown));
});

test('a cell of the coverage names the best tier of its series and year, and withheld figures fill none', async () => {
  const { observations, sourceOf } = await evidence();
  const cells = (await coverage('en')).flatMap(({ topic, years, series: rows }) =>
    rows.flatMap(({ id, cells }) => cells.map((tier, at) => ({ topic, id, tier, year: String(years[at]) })))
  );
  const wrong = cells.filter(({ topic, id, tier, year }) => {
    const found = observations
      .filter((row) => row.series === id && row.end.startsWith(year) && row.withheld === null)
      .map((row) => sourceOf.get(row.source_id)?.tier ?? '');
    const best = ['official', 'press', 'secondary'].find((one) => found.some((of) => of === one)) ?? '';
    return best !== tier || Object.entries(series).find(([known]) => known === id)?.[1].topic !== topic;
  });
  expect(wrong).toEqual([]);
});
