import { describe, expect, test } from 'vitest';
import { charts, chartOf } from '$lib/charts';
import { headlines } from '$lib/charts/headlines';
import { modelOf, type ChartModel } from '$lib/charts/model';
import { newestHeadlines } from '$lib/charts/newest-headlines';
import { changeData } from '$lib/captions/change-data';
import { figureData } from '$lib/captions/figure-data';
import { registerFigure } from '$lib/captions/register/register-figure';
import { tileData } from '$lib/captions/tile-data';
import { formatFigure } from '$lib/format/figure';
import { formatPeriod } from '$lib/format/period';
import { t } from '$lib/i18n/t';
import { languages } from '$lib/i18n/locales';
import { registerCharts } from '$lib/register';
import { seriesPage } from '../../src/routes/(site)/data/server/series-page';
import { sourcePage } from '../../src/routes/(site)/data/server/source-page';
import { rowsOf } from '../register/register-answer';
import { goldenPoints } from './golden-points';

/* Ten traps of this evidence, and how the pages avoid each. Points are golden query results, words are those of the pages. */
const locales = languages.map(({ locale }) => locale);

function figureOf(id: string, locale = locales[0] ?? 'en') {
  const spec = chartOf(id);
  if (!spec) throw new RangeError(`No chart ${id}`);
  return figureData(spec, goldenPoints(id), locale, () => '');
}

/** True where a stroke of a chart crosses a year. */
const crosses = ({ spec, lines }: ChartModel, year: number) =>
  spec.mark === 'line' &&
  lines.some(({ runs }) =>
    runs.some((run) => run.some(({ at }) => at < year) && run.some(({ at }) => at >= year))
  );
/** The titles of a chart that compare its last figure with its first. */
function titlesFrom(id: string): string[] {
  return locales.flatMap((locale) => {
    const { model, words } = figureOf(id, locale);
    const line = model.lines.find((one) => one.id === model.spec.lead) ?? model.lines[0];
    const first = line && formatFigure(line.oldest, locale);
    return first && words.title.includes(first) && line.points.length > 1 ? [words.title] : [];
  });
}
const noteOf = (id: string) => locales.map((locale) => figureOf(id, locale).words.note);
const every = charts.map((spec) => ({ spec, model: modelOf(spec, goldenPoints(spec.id), 'en') }));

describe('1. R&D statistics change their basis in 2018', () => {
  test.each(['rd-spending', 'rd-to-gdp', 'rd-by-sector'])('%s is cut there, and says why', (id) => {
    const { model } = figureOf(id);
    expect(model.spec.breaks).toContainEqual({ year: 2018 });
    expect(crosses(model, 2018)).toBe(false);
    for (const { gaps } of model.lines) expect(gaps).toHaveLength(1);
    for (const note of noteOf(id)) expect(note).toContain('2018');
  });

  test('no other drawing joins R&D figures across it, nor does a title', () => {
    expect(titlesFrom('rd-personnel')).toEqual([]);
    for (const note of noteOf('rd-personnel')) expect(note).toContain('2018');
    const across = every.filter(
      ({ spec, model }) =>
        spec.ask.series.some((id) => /^hk\.(gerd|rd-personnel)/.test(id)) && crosses(model, 2018)
    );
    expect(across.map(({ spec }) => spec.id)).toEqual([]);
    expect(headlines.find(({ id }) => id === 'gerd-to-gdp')?.breaks).toEqual([{ year: 2018 }]);
  });
});

test('2. the Park alone and all of HKSTP are two lines, and no line of any chart joins two counts', () => {
  const { model } = figureOf('park-companies');
  expect(model.lines.map(({ id }) => id).toSorted()).toEqual(['hkstp', 'science-park']);
  expect(noteOf('park-companies')[0]).toMatch(/Two definitions, not joined/);
  for (const { spec, model: one } of every.filter(({ spec: { mark } }) => mark === 'line')) {
    for (const line of one.lines.flatMap(({ runs }) => runs)) {
      const kinds = line.map(({ series, entity, category, period, unit }) =>
        [series, entity, category, period, unit].join(' ')
      );
      expect(new Set(kinds).size, spec.id).toBe(1);
    }
  }
});

test('3. HK$33 and HK$68 billion stand apart over their windows, and nowhere as a sum', () => {
  for (const locale of locales) {
    const { model, words } = figureOf('park-funds-raised', locale);
    expect(model.spec.mark).toBe('windows');
    // Each window is a separate bar: that mark joins nothing.
    const park = model.lines.find(({ id }) => id === 'science-park');
    expect(park?.points.map(({ value }) => value).toSorted()).toEqual([33, 68]);
    expect(words.note).toMatch(/do not add|不可相加/);
    expect(`${words.title}${words.description}`).not.toMatch(/101|1,010/);
  }
  const spec = headlines.find(({ id }) => id === 'park-funding');
  if (!spec) throw new RangeError('The tile of money raised is gone');
  const tile = tileData(spec, goldenPoints('headline-park-funding'), 'en', () => '');
  expect(tile.comparison).toMatch(/also stated: HK\$33\sbillion.*periods overlap, do not add/);
});

test('4. the census of 2020 cuts the lines of population, and is named', () => {
  const { model } = figureOf('population-history');
  expect(model.spec.breaks).toContainEqual({ year: 2020 });
  expect(crosses(model, 2020)).toBe(false);
  for (const id of ['population-history', 'city-population'])
    for (const note of noteOf(id)) expect(note).toContain('2020');
});

test('5. lists of unicorns are never joined, and a comparison of cities keeps to one list', async () => {
  expect(figureOf('unicorns').model.lines.flatMap(({ runs }) => runs)).toEqual([]);
  expect(titlesFrom('unicorns')).toEqual([]);
  expect(noteOf('unicorns')[0]).toMatch(/Lists differ in what they count/);
  const lists = figureOf('city-unicorns').model.lines.map(({ newest }) => newest.source_id);
  expect(new Set(lists).size).toBe(1);
  // A step from one list to another is no change.
  expect(newestHeadlines(goldenPoints('unicorns'), 9)).toEqual([]);
  const { words } = registerFigure(
    ...([registerCharts.find(({ rows }) => rows === 'unicorns')] as [(typeof registerCharts)[number]]),
    [],
    'en',
    [],
    () => ''
  ).first;
  expect(words.subtitle).toMatch(/two published lists/);
});

test('a chart whose marks are not joined has no title that joins them', () => {
  const apart = charts.filter(({ joined }) => joined === false).map(({ id }) => id);
  expect(apart.length).toBeGreaterThanOrEqual(5);
  expect(apart.flatMap(titlesFrom)).toEqual([]);
});

test('6. start-ups and technology companies are different series, and share no chart', () => {
  const startups = /startups/;
  const mixed = charts.filter(
    ({ ask }) =>
      ask.series.some((id) => startups.test(id)) && ask.series.some((id) => /\.companies$/.test(id))
  );
  expect(mixed.map(({ id }) => id)).toEqual([]);
  expect(noteOf('park-companies')[0]).toMatch(/“technology companies”, “partner companies”/);
  expect(noteOf('park-startups').join('')).toMatch(/\S/);
});

test('7. a fiscal year is written as one, explained, and set beside no calendar year', async () => {
  const page = await seriesPage('hk.government-it-allocation', 'en');
  const fiscal = page.rows.filter((row) => row.fiscal);
  expect(fiscal.length).toBeGreaterThan(0);
  for (const { date } of fiscal) expect(date).toMatch(/^\d{4}-\d{2}$/);
  for (const { spec, model } of every) {
    const periods = new Set(model.lines.flatMap(({ points }) => points.map(({ period }) => period)));
    expect(periods.has('fiscal-year') && periods.has('year'), spec.id).toBe(false);
  }
});

test('8. the placeholder month and day of an imprecise date are never shown, and its mark spans what is known', () => {
  const points = every.flatMap(({ model }) => model.lines.flatMap((line) => line.points));
  const vague = points.filter(
    ({ period, precision }) => period === 'instant' && (precision === 'year' || precision === 'month')
  );
  expect(vague.length).toBeGreaterThan(100);
  for (const point of vague) {
    const shown = formatPeriod(point, 'en');
    expect(shown).toMatch(point.precision === 'year' ? /^\d{4}$/ : /^[A-Z][a-z]+ \d{4}$/);
    // Statistics of years alone are placed at their year.
    if (point.basis === 'statistic') continue;
    const [from, to] = point.span;
    expect(to - from).toBeGreaterThan(point.precision === 'year' ? 0.99 : 0.07);
  }
});

test('9. every chart of the register says that it is a sample, and of how many', async () => {
  for (const spec of registerCharts) {
    for (const locale of locales) {
      const rows = await rowsOf(spec, locale);
      const { words } = registerFigure(spec, rows, locale, [], () => '').first;
      expect(words.subtitle).toContain(String(rows.length));
      for (const key of ['register_source', 'share_register_sources'] as const)
        expect(t(key, locale, { count: 3 })).toMatch(/a sample|樣本|样本/);
    }
  }
});

describe('10. growth between qualified figures', () => {
  test('is shown only as its source states it, qualifier and all', async () => {
    const { rows } = await sourcePage('prnewswire-2022-07-11-hkstp-20-years', 'en');
    const growth = rows.find(({ series }) => series.id === 'hkstp.companies-growth');
    expect(growth?.figure.replaceAll('\u00a0', ' ')).toBe('over 40%');
    expect(growth?.note?.text).toMatch(/base year is not stated/);
  });

  test('is never worked out: no title, tile or change turns counts into a percentage', () => {
    for (const { spec, model } of every) {
      const units = new Set(model.lines.flatMap(({ points }) => points.map(({ unit }) => unit)));
      if (units.has('percent')) continue;
      for (const locale of locales) {
        const { title, description } = figureOf(spec.id, locale).words;
        expect(`${title} ${description}`, spec.id).not.toMatch(/%|per cent|百分/);
      }
    }
    for (const { spec } of every) {
      for (const headline of newestHeadlines(goldenPoints(spec.id), 99)) {
        if (headline.point.unit === 'percent') continue;
        for (const locale of locales) expect(changeData(headline, locale).comparison).not.toMatch(/%/);
      }
    }
  });
});
