import { beforeAll, describe, expect, test } from 'vitest';
import type { Dimension, SeriesId } from '$lib/catalogue/generated/rows';
import { series } from '$lib/catalogue/generated/series';
import { chosenChart, type ChosenChart } from '$lib/charts/chosen-chart';
import { seriesMarks, type ChartChoice } from '$lib/charts/chart-choice';
import { modelOf } from '$lib/charts/model';
import { pointsOf, type Point } from '$lib/charts/point';
import { languages } from '$lib/i18n/locales';
import { drawOnServer } from '$lib/scene/draw-on-server';
import { querySeriesPoints } from '$lib/query/questions/series-points';
import { run } from '$lib/query/server/run';
import { ignoredBy } from '$lib/custom-charts/series/ignored-by';
import { parseChoice, searchOfChoice } from '$lib/url-state/series-chart';
import { customFigure } from '$lib/custom-charts/series/custom-figure';
import { evidenceRows } from '../evidence/evidence-rows';

type Asked = ReadonlyMap<Dimension | '', readonly Point[]>;

const ids = Object.keys(series) as SeriesId[];
const all = new Map<SeriesId, Asked>();

beforeAll(async () => {
  const dimensions = new Map<string, Set<string>>();
  for (const { cells } of evidenceRows) {
    const own = dimensions.get(cells['series'] ?? '') ?? new Set();
    dimensions.set(cells['series'] ?? '', own.add(cells['dimension'] ?? ''));
  }
  for (const id of ids) {
    const asked = new Map<Dimension | '', readonly Point[]>();
    for (const dimension of (dimensions.get(id) ?? []) as Iterable<Dimension | ''>)
      asked.set(dimension, pointsOf(await querySeriesPoints(run, { series: [id], dimension })));
    all.set(id, asked);
  }
});

function built(choice: ChartChoice): ChosenChart | undefined {
  return chosenChart(all.get(choice.series) ?? new Map(), choice);
}

/** Every breakdown, set and place of a series, with every mark of each. */
function everyChoice(series: SeriesId): ChartChoice[] {
  const start = built({ series });
  return (start?.offers.by ?? []).flatMap((by) =>
    (built({ series, by })?.offers.sets ?? []).flatMap(({ unit, period }) => {
      const { places = [] } = built({ series, by, unit, period })?.offers ?? {};
      return (places.length > 0 ? places : [undefined]).flatMap((place) => {
        const choice = { series, by, unit, period, ...(place !== undefined && { place }) };
        return (built(choice)?.offers.marks ?? []).map((mark) => ({ ...choice, mark }));
      });
    })
  );
}

test('every offer of every series makes a chart of one unit, one kind of period and one place', () => {
  let charts = 0;
  for (const id of ids)
    for (const choice of everyChoice(id)) {
      const chart = built(choice);
      const name = JSON.stringify(choice);
      expect(chart?.settled, name).toMatchObject(choice);
      if (!chart) continue;
      expect(new Set(chart.points.map(({ unit, period }) => `${unit} ${period}`)).size, name).toBe(1);
      if (choice.by !== '') expect(new Set(chart.points.map(({ entity }) => entity)).size, name).toBe(1);
      // Throws MixedLineError where the chart would join points that must not be joined.
      expect(modelOf(chart.spec, chart.points, 'en').lines.length, name).toBeGreaterThan(0);
      charts++;
    }
  expect(charts).toBeGreaterThan(ids.length);
});

test('the first chart of every series is drawn, with a title in every language', () => {
  for (const id of ids) {
    const chart = built({ series: id });
    if (!chart) continue;
    for (const { locale } of languages) {
      const figure = customFigure(chart, locale, (model, size) =>
        // One language and size suffice: others differ only in words.
        locale === 'en' && size === 'medium' ? drawOnServer(model, size) : '<svg'
      );
      expect(figure.drawings.medium, id).toContain('<svg');
      expect(figure.drawings.medium, id).not.toMatch(/NaN|undefined/);
      expect(figure.words.title, id).not.toBe('');
      expect(figure.words.subtitle, id).toContain(series[id].title[locale]);
    }
  }
});

describe('defaults by type', () => {
  test.each([
    ['gba.gdp', 'line'],
    ['hkstp.companies', 'line']
  ] as const)('%s as %s', (id, mark) => {
    expect(built({ series: id })?.settled.mark).toBe(mark);
  });

  test('at most six lines are chosen, those with the largest newest figures', () => {
    const chart = built({ series: 'gba.gdp' });
    expect(chart?.settled.lines).toHaveLength(6);
    expect(chart?.settled.lines).toEqual(chart?.offers.lines.slice(0, 6));
  });

  test('what the figures cannot give is settled otherwise, and named', () => {
    const choice = {
      series: 'gba.gdp',
      unit: 'rank',
      mark: 'windows',
      lines: ['shenzhen', 'atlantis']
    } as const;
    const chart = built(choice);
    expect(chart?.settled.lines).toEqual(['shenzhen']);
    expect(chart?.settled.mark).not.toBe('windows');
    expect(chart && ignoredBy(chart, choice).map((part) => 'name' in part && part.name)).toEqual([
      'unit',
      'mark',
      'lines'
    ]);
  });

  test('years that leave nothing leave the chart empty, not broken', () => {
    const chart = built({ series: 'gba.gdp', from: 1901, to: 1902 });
    expect(chart?.points).toEqual([]);
    expect(chart && customFigure(chart, 'en', drawOnServer).drawings).toEqual({});
  });
});

describe('the address of a choice', () => {
  test.each([
    '?series=gba.gdp',
    '?series=gba.gdp&by=place&unit=CNY-billion&period=year&lines=shenzhen,guangzhou&from=2015&to=2020&mark=bars'
  ])('says again what it was read from: %s', (search) => {
    const { choice, ignored } = parseChoice(new URLSearchParams(search));
    expect(ignored).toEqual([]);
    expect(choice && searchOfChoice(choice)).toBe(search);
  });

  test('names what it cannot use, and keeps the rest', () => {
    const search = '?series=gba.gdp&mark=pie&from=soon&colour=red&to=2020&to=2021&by=<b>';
    const { choice, ignored } = parseChoice(new URLSearchParams(search));
    expect(choice).toEqual({ series: 'gba.gdp', to: 2020 });
    expect(ignored.map((part) => 'name' in part && part.name).sort()).toEqual([
      'by',
      'colour',
      'from',
      'mark',
      'to'
    ]);
  });

  test('names no series where there is none', () => {
    expect(parseChoice(new URLSearchParams('?series=toString')).choice).toBeUndefined();
  });

  test('every mark that is offered can be written and read', () => {
    for (const mark of seriesMarks)
      expect(parseChoice(new URLSearchParams(`?series=gba.gdp&mark=${mark}`)).choice?.mark).toBe(mark);
  });
});
