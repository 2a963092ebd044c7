import { describe, expect, test } from 'vitest';
import { charts } from '$lib/charts';
import { headlines } from '$lib/charts/headlines';
import { pointsOf } from '$lib/charts/point';
import { figureData } from '$lib/captions/figure-data';
import { chartExportModel } from '$lib/captions/chart-export-model';
import { tileData } from '$lib/captions/tile-data';
import { sourceLines } from '$lib/export/citation/source-lines';
import { sourceFrom } from '$lib/i18n/source-from';
import { querySeriesPoints } from '$lib/query/questions/series-points';
import { run } from '$lib/query/server/run';
import { registerCharts } from '$lib/register';
import { companyPage, companySlugs } from '../../src/routes/(site)/data/server/company-page';
import { evidence } from '../../src/routes/(site)/data/server/evidence';
import { figureRow } from '../../src/routes/(site)/data/server/figure-row';
import { sourceList } from '../../src/routes/(site)/data/server/source-list';
import { sourcePage } from '../../src/routes/(site)/data/server/source-page';
import { registerOnServer } from '../../src/routes/(site)/register-on-server';
import { searchedOnServer } from '../../src/routes/search.json/server/searched';
import { series } from '$lib/catalogue/generated/series';
import { answerOf } from '../charts/asked';

const { sources } = await evidence();
const chinese = sources.filter(({ language }) => language.startsWith('zh'));
/** Titles of ours for documents whose own Chinese title is known, and English names of publishers whose Chinese one is. */
const ownTitles = new Set(chinese.flatMap(({ title_original: own }) => own ?? []));
const replaced = new Set(
  chinese.flatMap(({ title, title_original: own }) =>
    own && own !== title && !ownTitles.has(title) ? title : []
  )
);
const nameOf = (locale: 'zh-Hant' | 'zh-Hans') =>
  locale === 'zh-Hant' ? 'publisher_zh_hant' : 'publisher_zh_hans';

test('there is something to look for', () => {
  expect(ownTitles.size).toBeGreaterThan(50);
  expect(replaced.size).toBeGreaterThan(50);
});

describe.each(['zh-Hant', 'zh-Hans'] as const)('in %s', (locale) => {
  /** What a list of cited documents has wrong: a title of ours, or an English publisher, where the evidence has the document's own. */
  const wrongIn = (
    cited: readonly { readonly title: string; readonly publisher: string; readonly source_id: string }[]
  ) => {
    const of = new Map<string, (typeof sources)[number]>(sources.map((source) => [source.source_id, source]));
    return cited.filter(({ title, publisher, source_id }) => {
      const source = of.get(source_id);
      const own = source?.language.startsWith('zh') ? source.title_original : null;
      return (
        title !== (own ?? source?.title) || publisher !== (source?.[nameOf(locale)] ?? source?.publisher)
      );
    });
  };

  test.each(charts)(
    '$id cites documents by their own names, in its figure, its files and its citation',
    async ({ id }) => {
      const spec = charts.find((chart) => chart.id === id);
      if (!spec) throw new RangeError(id);
      const figure = figureData(spec, pointsOf(await answerOf(id)), locale, () => '');
      const points = figure.model.lines.flatMap(({ points }) => points);
      expect(wrongIn([...points, ...points.flatMap(({ others }) => others)])).toEqual([]);
      const model = chartExportModel(figure, 'https://example.org/');
      const titles = [...model.sources, ...model.statements.flatMap(({ source }) => source ?? [])].map(
        ({ title }) => title
      );
      expect(titles.filter((title) => replaced.has(title))).toEqual([]);
      const lines = sourceLines(model, 1000).join('\n');
      expect(
        [...replaced].filter((title) => lines.includes(`《${title}》`) || lines.includes(`：${title} http`))
      ).toEqual([]);
    }
  );

  test('the tiles of the overview do', async () => {
    for (const spec of headlines) {
      const ask = { series: [spec.series], entities: [spec.entity], dimension: '' };
      const { source, point } = tileData(spec, pointsOf(await querySeriesPoints(run, ask)), locale, () => '');
      expect(wrongIn([{ ...source, source_id: point.source_id }])).toEqual([]);
    }
  });

  test('the charts of the register do', async () => {
    const figures = await registerOnServer(run, registerCharts, locale, () => '');
    const titles = figures.flatMap(({ first, rates }) => [
      ...first.model.cells.flatMap(({ rows }) =>
        rows.flatMap(({ documents }) => documents.map(({ title }) => title))
      ),
      ...rates.map(({ title }) => title)
    ]);
    expect(titles.length).toBeGreaterThan(100);
    expect(titles.filter((title) => replaced.has(title))).toEqual([]);
  });

  test('figures on data pages, the pages of documents and companies and the list of documents do', async () => {
    const cited: { readonly title: string; readonly publisher: string; readonly source_id: string }[] = [];
    for (const { years } of await sourceList(locale))
      for (const { sources: listed } of years)
        for (const { id, title, publisher } of listed)
          cited.push({ source_id: id, title: title.text, publisher: publisher.text });
    expect(cited).toHaveLength(sources.length);
    const { observations, sourceOf } = await evidence();
    for (const row of observations) {
      const { source } = figureRow(row, sourceOf, locale);
      cited.push({ source_id: source.id, title: source.title.text, publisher: source.publisher.text });
    }
    expect(wrongIn(cited)).toEqual([]);
    for (const { source_id } of chinese)
      expect(replaced.has((await sourcePage(source_id, locale)).title.text), source_id).toBe(false);
    for (const slug of await companySlugs())
      for (const { main } of (await companyPage(slug, locale)).documents)
        expect(replaced.has(main.text), slug).toBe(false);
  });

  test('the search does', async () => {
    const found = (await searchedOnServer(run, locale)).filter(({ kind }) => kind === 'source');
    expect(found).toHaveLength(sources.length);
    expect(found.filter(({ title }) => replaced.has(title))).toEqual([]);
  });

  test('a title stands in 《》 only where it is the own one of a Chinese document', () => {
    for (const { title, title_original: own, publisher, language } of sources) {
      const cited = { title: (language.startsWith('zh') && own) || title, publisher, language };
      const isMarked = sourceFrom(cited, locale).includes(`《${cited.title}》`);
      if (isMarked)
        expect([language.slice(0, 2), /\p{Script=Han}/u.test(cited.title)], cited.title).toEqual([
          'zh',
          true
        ]);
      if (own && language.startsWith('zh') && !own.includes('《')) expect(isMarked, own).toBe(true);
    }
  });
});

test('a sponsored document is press at most', () => {
  const sponsored = sources.filter(({ kind }) => kind === 'sponsored');
  expect(sponsored.length).toBeGreaterThan(0);
  expect(sponsored.filter(({ tier }) => tier === 'official')).toEqual([]);
});

test('every series names its basis', () => {
  for (const [id, { basis }] of Object.entries(series))
    expect(['statistic', 'statement'], id).toContain(basis);
});
