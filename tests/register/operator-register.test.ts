import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildData } from '../../data/pipeline/build/build-data.ts';
import { parquetMetadata } from 'hyparquet';
import { languages } from '$lib/i18n/locales';
import type { Locale } from '$lib/format/locale';
import type { RegisterFigureData } from '$lib/captions/register/register-figure';
import { temporaryFolder } from '../data/workplace.ts';
import { largeConfig, writeLargeRegister } from './large-register';
import { loadedRegister } from './loaded-register';

/*
 * A synthetic register of 50,000 companies with Chinese names, built like an operator's and shown by the real functions
 * that make pages, embeds and files, with the catalogue of that build in place of the site's.
 */
const root = temporaryFolder();
const { folder, count } = writeLargeRegister(root);
const rounds = count.rounds + 1;

const dates = { en: '31 January 2026', 'zh-Hant': '2026年1月31日', 'zh-Hans': '2026年1月31日' } as const;

let own: Awaited<ReturnType<typeof loadedRegister>>;
const figures = new Map<Locale, RegisterFigureData[]>();

beforeAll(async () => {
  const evidence = join(import.meta.dirname, '../fixture/evidence');
  const { done, lines } = await buildData({ evidence, out: root, register: folder });
  expect({ done, last: lines.at(-1) }).toEqual({
    done: true,
    last: `register "${largeConfig.title.en}": ${count.companies} companies, ${rounds} funding rounds`
  });
  own = await loadedRegister(root);
  for (const { locale } of languages)
    figures.set(locale, await own.registerOnServer(own.run, own.registerCharts, locale));
}, 300_000);

afterAll(() => own.close());

const shown = (locale: Locale) => (figures.get(locale) ?? []).filter(({ spec }) => spec.rows !== 'unicorns');

test('its charts are all but the one of a dot a round', () => {
  expect(own.registerCharts.map(({ id }) => id)).toHaveLength(9);
  expect(own.registerCharts.map(({ mark }) => mark)).not.toContain('log-dots');
});

test('the search finds its charts; none of its companies has a page, or stands in a list or in the index', async () => {
  expect(await own.companySlugs()).toEqual([]);
  expect(await own.companyList('en')).toEqual([]);
  const found = await own.searchedOnServer(own.run, 'zh-Hant');
  expect(found.map(({ kind }) => kind)).not.toContain('company');
  for (const { spec, first } of shown('zh-Hant'))
    expect(found).toContainEqual(
      expect.objectContaining({ title: first.words.title, path: `${spec.topic}/#${spec.id}` })
    );
  expect(found.some(({ title }) => title === largeConfig.title['zh-Hant'])).toBe(true);
});

test('its tables leave whole, under its licence', async () => {
  // Two of an operator's companies may share a name.
  expect(own.keysOfTable('companies')).toEqual([['company_id']]);
  const csv = await own.tableFile('companies', 'csv');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(count.companies + 1);
  expect(csv).toContain('合成公司第49999號');
  const json = JSON.parse(await own.tableFile('funding_rounds', 'json'));
  expect(json.licence).toContain(largeConfig.licence.en);
  expect(json.rows).toHaveLength(rounds);
});

describe.each(languages)('in $locale', ({ locale }) => {
  test('every chart names it and counts all of its rows', () => {
    expect(shown(locale)).toHaveLength(8);
    for (const { spec, views } of shown(locale)) {
      for (const { words, model } of views) {
        expect(words.subtitle, spec.id).toContain(largeConfig.title[locale]);
        expect(words.subtitle).toContain(dates[locale]);
        expect(words.subtitle).toMatch(spec.rows === 'companies' ? /50,000/ : /20,001/);
        for (const text of Object.values(words))
          expect(text).not.toMatch(/sample|census|樣本|样本|普查|[{}]|NaN/);
        const drawn =
          spec.mark === 'ranked' ? model.rows : [...model.cells.flatMap(({ rows }) => rows), ...model.left];
        expect(own.countOf(drawn), spec.id).toBe(spec.rows === 'companies' ? count.companies : rounds);
      }
    }
  });

  test('no label collides, at any size', () => {
    for (const { views } of shown(locale))
      for (const { model } of views)
        for (const size of Object.values(own.sizes))
          expect(
            own.layoutFaults(own.registerLayout(model, size), size),
            `${model.spec.id} ${size.name}`
          ).toEqual([]);
  });

  test('the largest round bears its Chinese name, its qualifier and the register as its document', () => {
    const largest = shown(locale).find(({ spec }) => spec.mark === 'ranked');
    const [row] = largest?.first.table ?? [];
    expect(row?.what).toContain(locale === 'zh-Hant' ? '合成公司第7號' : 'Synthetic 7');
    expect(row?.qualifiedFigure).toMatch(/^(over|逾)/);
    expect(row?.document).toMatchObject({
      title: largeConfig.title[locale],
      publisher: largeConfig.source[locale],
      url: largeConfig.address
    });
  });

  test('its own sector bears its own name', () => {
    const [first] = shown(locale);
    expect(first?.first.model.lines.map(({ name }) => name)).toContain(
      largeConfig.names.sector['space-tech'][locale]
    );
  });

  test('files that leave carry its title, source and licence', async () => {
    for (const figure of shown(locale)) {
      const exportModel = own.registerExportModel(figure, figure.first, 'https://park.example/charts/x/');
      const csv = own.csvOf(exportModel, 'view');
      const json = JSON.parse(own.jsonOf(exportModel, 'view'));
      expect(csv).toContain(largeConfig.title[locale]);
      expect(csv).toContain(largeConfig.licence[locale]);
      expect(csv).toContain(figure.first.words.title);
      expect(json).toMatchObject({
        licence: largeConfig.licence[locale],
        subtitle: figure.first.words.subtitle
      });
      expect(json.sources[0]).toMatchObject({ title: largeConfig.title[locale], url: largeConfig.address });
      expect(own.sourceLines(exportModel, 3)[0]).toContain(largeConfig.title[locale]);
      expect((await own.xlsxOf(exportModel, 'view')).size).toBeGreaterThan(3000);
      const told = parquetMetadata(await own.parquetOf(exportModel, 'view').arrayBuffer());
      expect(told.key_value_metadata).toContainEqual({ key: 'title', value: figure.first.words.title });
      expect(told.key_value_metadata).toContainEqual({ key: 'licence', value: json.licence });
    }
  });

  test('pages and embeds show it under its own heading and source line, and stay small', () => {
    const all = figures.get(locale) ?? [];
    const page = own.render(own.RegisterSection, {
      props: { figures: all, head: own.registerHead(locale), locale, home: '/' }
    }).body;
    expect(page).toContain(`>${largeConfig.title[locale]}</h2>`);
    expect(page).toContain(largeConfig.about[locale]);
    expect(page.length).toBeLessThan(3_000_000);
    for (const figure of shown(locale)) {
      const { body } = own.render(own.EmbedRegister, {
        props: { figure, address: 'https://park.example/charts/x/' }
      });
      expect(body).toContain(`href="${largeConfig.address}"`);
      expect(body).toContain(largeConfig.source[locale]);
      expect(body.length).toBeLessThan(300_000);
    }
  });

  test('explore bins all of its rows', async () => {
    const companies = await own.exploreData(own.run, own.explored.companies, locale);
    const ofRounds = await own.exploreData(own.run, own.explored.rounds, locale);
    expect([companies.rows, ofRounds.rows]).toEqual([count.companies, rounds]);
    const dimensions = companies.views.map(({ dimension }) => dimension);
    const sql = own.pageSql(own.explored.companies, {
      dimensions,
      filters: [],
      sort: { column: 'founded', down: true }
    });
    const [first] = await own.run(own.companiesPage(sql), [20, 0]);
    expect(first).toMatchObject({ founded: 2025, titles: [largeConfig.title.en] });
    if (!first) throw new Error('no rows');
    expect(own.exploreRow(first, {}, locale).documents).toMatchObject([
      { title: largeConfig.title[locale], publisher: largeConfig.source[locale] }
    ]);
    expect(first.name_zh).toMatch(/^合成公司第\d+號$/);
    expect(companies.byPlace).toBe(false);
    const sector = companies.views.find(({ id }) => id === 'sector');
    expect(Object.values(sector?.names ?? {})).toContain(largeConfig.names.sector['space-tech'][locale]);
  });
});

describe('read by place, as a register too large to be held is', () => {
  const sort = { column: 'founded', down: true } as const;

  test('a page has the rows that the whole table has, of the same filters in the same order', async () => {
    const { views, rows } = await own.exploreData(own.run, own.explored.companies, 'en');
    const dimensions = views.map(({ dimension }) => dimension);
    const filters = views.map(({ id }) => (id === 'sector' ? ([[0, 2]] as const) : undefined));
    const whole = own.pageSql(own.explored.companies, { dimensions, filters, sort });
    const known = await own.run(own.companiesPage(whole), [rows, 0]);
    expect(known.length).toBeGreaterThan(10_000);
    expect(known.length).toBeLessThan(rows);
    const byId = new Map(known.map((row) => [row.company_id, row]));
    const seen = new Set<string>();
    for (const offset of [0, 80, 160, known.length - 30]) {
      const page = await own.companiesByPlace(
        own.run,
        own.near,
        { dimensions, filters, sort },
        { limit: 80, offset }
      );
      expect(page.map(({ founded }) => founded)).toEqual(
        known.slice(offset, offset + 80).map(({ founded }) => founded)
      );
      for (const row of page) {
        expect(row).toEqual(byId.get(row.company_id));
        seen.add(row.company_id);
      }
    }
    expect(seen.size).toBe(3 * 80 + 30);
  });

  test('the order of its sectors is that of its file', async () => {
    const up = await own.companiesByPlace(
      own.run,
      own.near,
      { dimensions: [], filters: [], sort: { column: 'sector', down: false } },
      { limit: count.companies, offset: 0 }
    );
    const sectors = up.map(({ sector }) => sector);
    expect(sectors).toHaveLength(count.companies);
    expect(sectors).toEqual(sectors.toSorted());
  });

  test.each([
    ['companies', { column: 'name_en', down: false }],
    ['rounds', { column: 'amount', down: true }]
  ] as const)('a page of the %s far down is found in the order of all', async (id, by) => {
    const wanted = { dimensions: [], filters: [], sort: by };
    const [table, first] = [own.explored[id], id === 'rounds' ? ['USD'] : []];
    const page = (sql: string) => (id === 'rounds' ? own.roundsPage(sql) : own.companiesPage(sql));
    const known = await own.run(page(own.pageSql(table, wanted)), [...first, 80, 15_000]);
    const { values } = await own.numbers(own.orderSql(table, wanted, false), first);
    expect(values[0]).toHaveLength(id === 'rounds' ? rounds : count.companies);
    const places = Array.from(values[0]?.slice(15_000, 15_080) ?? []);
    expect(await own.run(page(own.pageSql(table, wanted, places)), [...first, 80, 0])).toEqual(known);
  });

  test('it is sorted by no name, and has no rows where none passes', async () => {
    const ask = (by: { column: string; down: boolean }, offset: number) =>
      own.companiesByPlace(
        own.run,
        own.near,
        { dimensions: [], filters: [], sort: by },
        { limit: 80, offset }
      );
    await expect(ask({ column: 'name_en', down: false }, 0)).rejects.toThrow(/cannot be sorted by name_en/);
    expect(await ask(sort, 1e6)).toEqual([]);
  });
});
