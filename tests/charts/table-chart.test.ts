import { describe, expect, test } from 'vitest';
import { languages } from '$lib/i18n/locales';
import { drawOnServer } from '$lib/scene/draw-on-server';
import { startEngine } from '$lib/query/server/engine';
import { tableSources } from '../../src/lib/query/server/table-sources';
import { readResult } from '../../src/lib/query/ad-hoc/read-result';
import { offeredLocalTable, offeredTables, type OfferedTable } from '../../src/lib/charts/offered-table';
import { parseTableChoice } from '../../src/lib/custom-charts/table/table-address';
import { tableChart } from '../../src/lib/custom-charts/table/table-chart';
import { firstChoice, settledChoice } from '../../src/lib/custom-charts/table/table-choice';
import { searchOfTable, type TableChoice } from '../../src/lib/url-state/table-chart';
import { tableGroups } from '../../src/lib/custom-charts/table/table-groups';
import { combinedQualifier } from '../../src/lib/format/combined-qualifier';
import { tableSql } from '../../src/lib/custom-charts/table/table-sql';
import { tableFigure, tableView } from '../../src/lib/custom-charts/table/table-view';
import { citationOf } from '../../src/lib/export/citation/citation';

const address = 'https://example.org/explore/chart/?table=x';

async function chartOf(
  table: OfferedTable,
  choice: TableChoice,
  locale: (typeof languages)[number]['locale'] = 'en'
) {
  const engine = await startEngine();
  const source = tableSources.get(table.name);
  if (source) await engine.load(table.name, source);
  const settled = settledChoice(table, choice);
  const answer = await readResult(engine, tableSql(settled, table));
  return tableChart(table, settled, tableGroups(answer, settled, table), locale);
}

function offered(name: string): OfferedTable {
  const table = offeredTables.find((one) => one.name === name);
  if (!table) throw new RangeError(name);
  return table;
}

/** A table of synthetic rows, like one of a local file. */
async function synthetic(csv: readonly (readonly unknown[])[], types: Readonly<Record<string, string>>) {
  const engine = await startEngine();
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const parquetTypes = { VARCHAR: 'STRING', DOUBLE: 'DOUBLE', INTEGER: 'INT32' } as const;
  const names = Object.keys(types);
  const columnData = names.map((name, at) => ({
    name,
    data: csv.map((row) => row[at]),
    type: parquetTypes[types[name] as keyof typeof parquetTypes]
  }));
  const source = new Blob([parquetWriteBuffer({ columnData })]);
  await engine.load('synthetic', source);
  const columns = names.map((name) => ({ name, type: types[name] ?? '' }));
  const file = { name: 'synthetic', file: 'synthetic.csv', bytes: 1, rows: csv.length, columns, source };
  return offeredLocalTable({ ...file, notes: [], isSaved: false });
}

const rows = [
  ['Shenzhen', 2020, 10, 'exact'],
  ['Shenzhen', 2022, 14, 'over'],
  ['Macao', 2020, 3, 'exact'],
  ['Macao', 2022, 4, 'about'],
  ['Zhuhai', 2022, 2.5, 'up-to'],
  [null, 2022, 1, 'exact']
];
const types = { city: 'VARCHAR', year: 'INTEGER', score: 'DOUBLE', qualifier: 'VARCHAR' };

describe('every table of the site, however it is charted', () => {
  test.each(offeredTables.map((table) => [table.name, table] as const))('%s', async (_, table) => {
    const choices = [
      firstChoice(table),
      ...table.groups.map((across) => ({ ...firstChoice(table), across }))
    ];
    const reckoned = table.numbers.map((of): TableChoice => ({ ...firstChoice(table), measure: 'avg', of }));
    for (const choice of [...choices, ...reckoned]) {
      const chart = await chartOf(table, choice);
      for (const mark of chart?.offers.marks ?? []) {
        const drawn = await chartOf(table, { ...choice, mark });
        if (!drawn) throw new RangeError(JSON.stringify(choice));
        // One size suffices: the layouts of all sizes are the same.
        const figure = tableFigure(drawn, [], (model, size) =>
          size === 'narrow' ? drawOnServer(model, size) : ''
        );
        expect(figure.words.title).not.toMatch(/undefined|NaN|\{/);
        for (const svg of Object.values(figure.drawings)) expect(svg).not.toMatch(/NaN|undefined/);
        // Every mark has its row, and the complete export has every group.
        const { exportModel, whole } = tableView(figure, address);
        expect(exportModel.rows.length).toBe(drawn.groups.drawn.length);
        expect(whole.rows.length).toBe(drawn.groups.all.length);
      }
    }
  });
});

test('a chart of a table is worded in every language, with its qualifiers, and taken away as any other', async () => {
  const choice = { table: 'funding_rounds', measure: 'sum', of: 'amount', across: 'stage' } as const;
  const titles = new Set<string>();
  for (const { locale } of languages) {
    const chart = await chartOf(offered('funding_rounds'), choice, locale);
    if (!chart) throw new RangeError('no chart');
    expect(chart.choice).toMatchObject({ by: 'currency', unit: 'USD', mark: 'bars' });
    const figure = tableFigure(chart, [], drawOnServer);
    const { exportModel } = tableView(figure, address);
    titles.add(exportModel.title);
    expect(exportModel.plot?.kind).toBe('bars');
    expect(new Set(exportModel.rows.map(({ unit }) => unit))).toEqual(new Set(['USD']));
    expect(exportModel.rows.some(({ qualifier }) => qualifier !== 'exact')).toBe(true);
  }
  // Columns have names in words, not in SQL.
  const named = [/^Sum of amount: /, /^金額的總和：/, /^金额的总和：/];
  expect([...titles].map((title, at) => named[at]?.test(title))).toEqual([true, true, true]);
});

test('what is not known is not called the finding', async () => {
  const choice = { table: 'funding_rounds', measure: 'count', across: 'stage' } as const;
  const chart = await chartOf(offered('funding_rounds'), choice);
  if (!chart) throw new RangeError('no chart');
  expect(chart.groups.drawn[0]?.across.id).toBe('undisclosed');
  const { title } = tableFigure(chart, [], () => '').words;
  expect(title).not.toContain('not disclosed');
  // The largest bar is "other", so the title names the next one and says what it leaves aside.
  expect(title).toContain('excluding other and undisclosed');
});

test('an own table is charted by its types, and says whose it is wherever it goes', async () => {
  const table = await synthetic(rows, types);
  expect(table).toMatchObject({ numbers: ['score'], years: ['year'], qualifier: 'qualifier' });
  const chart = await chartOf(table, {
    table: 'synthetic',
    own: true,
    measure: 'sum',
    of: 'score',
    across: 'city'
  });
  if (!chart) throw new RangeError('no chart');
  const figure = tableFigure(chart, [], drawOnServer);
  expect(figure.words.title).toBe('Sum of score: Shenzhen is highest, at least 24.0');
  expect(chart.groups.drawn.at(-1)?.across.name).toBe('not stated');
  const { exportModel } = tableView(figure, address);
  expect(exportModel.own).toMatchObject({ file: 'synthetic.csv' });
  expect(citationOf(exportModel, 'text', '2026-01-31')).toContain('synthetic.csv');
  expect(citationOf(exportModel, 'text', '2026-01-31')).not.toContain('CC BY');
});

test('years in which nothing was counted stand at zero in lines, and stay gaps in other figures', async () => {
  const table = await synthetic(rows, types);
  const counted = { table: 'synthetic', own: true, measure: 'count', across: 'year', mark: 'line' } as const;
  const line = await chartOf(table, counted);
  expect(line?.groups.drawn.map(({ year, value }) => [year, value])).toEqual([
    [2020, 2],
    [2021, 0],
    [2022, 4]
  ]);
  const reckoned = await chartOf(table, { ...counted, measure: 'avg', of: 'score' });
  expect(reckoned?.groups.drawn.map(({ year }) => year)).toEqual([2020, 2022]);
});

test('figures below zero are dots: no length is drawn of them', async () => {
  const table = await synthetic([['a', 2020, -1, 'exact'], ...rows], types);
  const chart = await chartOf(table, {
    table: 'synthetic',
    own: true,
    measure: 'min',
    of: 'score',
    across: 'city'
  });
  expect(chart?.offers.marks).toEqual(['dots']);
});

test('a period is asked of the table itself', async () => {
  const sql = tableSql({ table: 'funding_rounds', measure: 'count', across: 'stage', from: 2020, to: 2021 });
  expect(sql).toContain('>= 2020\n  AND');
  const chart = await chartOf(offered('funding_rounds'), {
    table: 'funding_rounds',
    measure: 'count',
    across: 'announced',
    from: 2020,
    to: 2021
  });
  expect(chart?.groups.drawn.map(({ year }) => year)).toEqual([2020, 2021]);
});

test.each([
  ['', 3, 'exact'],
  ['exact', 3, 'exact'],
  ['over', 1, 'over'],
  ['exact over', 2, 'at-least'],
  ['at-least over', 2, 'at-least'],
  ['exact up-to under', 3, 'up-to'],
  ['over up-to', 2, 'about'],
  ['about exact', 2, 'about']
])('of figures that are %s, %i of them, what is reckoned is %s', (found, rows, qualifier) => {
  expect(combinedQualifier(found, rows)).toBe(qualifier);
});

describe('an address', () => {
  test.each([
    { table: 'companies', measure: 'count', across: 'sector', by: 'city', from: 2015, mark: 'bars' },
    { table: 'funding_rounds', measure: 'sum', of: 'amount', across: 'stage', unit: 'CNY', to: 2020 },
    { table: 'my_file_2', own: true, measure: 'avg', of: 'a "b" & c', across: '城市' }
  ] as const)('keeps every choice of $table', (choice) => {
    const search = searchOfTable(choice);
    expect(search.length).toBeLessThan(2_000);
    expect(parseTableChoice(new URLSearchParams(search))).toEqual({ choice, ignored: [] });
  });

  test('names what of it cannot be used', () => {
    const search = '?table=companies&across=sector&by=x&from=soon&mark=pie&x=1';
    const { choice, ignored } = parseTableChoice(new URLSearchParams(search));
    expect(choice).toEqual({ table: 'companies', measure: 'count', across: 'sector' });
    expect(ignored.map((part) => 'name' in part && part.name).toSorted()).toEqual([
      'by',
      'from',
      'mark',
      'x'
    ]);
  });
});
