import { describe, expect, test } from 'vitest';
import { modelOf, type ChartModel } from '$lib/charts/model';
import type { Point } from '$lib/charts/point';
import { barLayout } from '$lib/scene/layouts/bar-layout';
import { sizes } from '$lib/scene/size';
import { textWidth } from '$lib/format/text-width';
import { makeSpec } from '../charts/make-spec';
import { point } from '../charts/make-point';

const { narrow, medium } = sizes;
const sites = ['hsitp', 'innocentre', 'mars-centre'] as const;
const single = makeSpec({
  mark: 'bars',
  order: 'value',
  ask: { series: ['hkstp.companies'], entities: sites, dimension: '' }
});
const site = (entity: Point['entity'], value: number, more: Partial<Point> = {}) =>
  point({ entity, value, ...more });

const stackedAsk = {
  series: ['hkstp.companies'],
  dimension: 'business-line',
  categories: ['plastics', 'broadcasting', 'other']
} as const;
const stacked = makeSpec({ mark: 'stacked-bars', groups: 'category', order: 'given', ask: stackedAsk });
const trade = (entity: Point['entity'], category: Point['category'], value: number) =>
  site(entity, value, { category });

const bars = (model: ChartModel, size: (typeof sizes)[keyof typeof sizes]) =>
  barLayout(model, size).rows.flatMap((row) => row.bars);

describe('bars', () => {
  const points = [site('hsitp', 60, { qualifier: 'over' }), site('innocentre', 30), site('mars-centre', 0)];

  test('start at zero, as long as their values, and zero has no length', () => {
    const [long, half, none] = bars(modelOf(single, points, 'en'), medium);
    expect([long?.x, half?.x, none?.x]).toEqual([0, 0, 0]);
    expect(half?.width).toBeCloseTo((long?.width ?? NaN) / 2);
    expect(none?.width).toBe(0);
  });

  test.each(['en', 'zh-Hant', 'zh-Hans'] as const)(
    'have room for their figures and names in %s',
    (locale) => {
      for (const size of Object.values(sizes)) {
        const dated = points.map((each, index) => ({ ...each, end: `202${index}-09-30` }));
        const { rows, height } = barLayout(modelOf(single, dated, locale), size);
        for (const { name, date, figure, bars, y } of rows) {
          const end = Math.max(...bars.map(({ x, width }) => x + width));
          expect(end + 15 + textWidth(figure, size.text)).toBeLessThanOrEqual(size.width);
          expect(textWidth(`${name}${date}`, size.text) + 8).toBeLessThanOrEqual(size.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThan(height);
        }
      }
    }
  );

  test('stand row by row, none upon another, within the height of the drawing', () => {
    const { rows, height, thick } = barLayout(modelOf(single, points, 'en'), narrow);
    for (const [index, { y }] of rows.entries()) {
      const foot = y + narrow.text * 1.5 + thick;
      expect(rows[index + 1]?.y ?? height).toBeGreaterThanOrEqual(foot);
    }
  });

  test('name their date where dates differ, and not where they share one', () => {
    const dates = (model: ChartModel) => barLayout(model, narrow).rows.map(({ date }) => date);
    expect(dates(modelOf(single, points, 'en'))).toEqual(['', '', '']);
    const year = points.map((each) => (each.entity === 'hsitp' ? { ...each, end: '2026-02-25' } : each));
    expect(dates(modelOf(single, year, 'en'))).toEqual(['25 Feb 2026', '30 Jun 2020', '30 Jun 2020']);
  });

  test('say their figure with its qualifier', () => {
    const { rows } = barLayout(modelOf(single, points, 'zh-Hant'), narrow);
    expect(rows.map(({ figure }) => figure)).toEqual(['逾60', '30', '0']);
  });

  test('of zeros alone, and no bars at all, stand', () => {
    expect(bars(modelOf(single, [site('hsitp', 0)], 'en'), narrow).map(({ width }) => width)).toEqual([0]);
    expect(barLayout(modelOf(single, [], 'en'), narrow).rows).toEqual([]);
  });

  test('open a heading once a group', () => {
    const ask = {
      series: ['hkstp.companies-share'],
      dimension: 'origin',
      entities: ['science-park', 'hsitp']
    } as const;
    const grouped = makeSpec({ mark: 'bars', lines: 'category', groups: 'entity', order: 'given', ask });
    const share = (entity: Point['entity'], category: Point['category']) =>
      site(entity, 50, { category, unit: 'percent', series: 'hkstp.companies-share' });
    const shares = [
      share('science-park', 'hong-kong'),
      share('science-park', 'overseas'),
      share('hsitp', 'overseas')
    ];
    const { rows } = barLayout(modelOf(grouped, shares, 'en'), narrow);
    expect(rows.map(({ heading }) => heading)).toEqual([
      'Hong Kong Science Park',
      '',
      'Hong Kong-Shenzhen Innovation and Technology Park'
    ]);
    for (const { heading, y } of rows) if (heading) expect(y).toBeGreaterThan(narrow.text * 1.2);
  });
});

describe('stacked bars', () => {
  const points = [
    trade('innopark-tai-po', 'plastics', 10),
    trade('innopark-yuen-long', 'plastics', 30),
    trade('innopark-tai-po', 'broadcasting', 0),
    trade('innopark-yuen-long', 'broadcasting', 2),
    trade('innopark-tai-po', 'other', 20)
  ];
  const model = modelOf(stacked, points, 'en');

  test('put their segments end to end, from zero, and leave zero out', () => {
    const { rows } = barLayout(model, medium);
    for (const row of rows) {
      let end = 0;
      for (const { x, width } of row.bars) {
        expect(x).toBeCloseTo(end);
        end = x + width;
      }
      expect(end).toBeLessThanOrEqual(medium.width);
    }
    expect(rows.map(({ bars }) => bars.map(({ point }) => point.value))).toEqual([[10, 30], [2], [20]]);
  });

  test('write a figure inside its segment only where it fits', () => {
    for (const { width, inside } of bars(model, narrow)) {
      if (inside) expect(textWidth(inside, narrow.text * 0.92)).toBeLessThan(width);
    }
    const slim = [...points, trade('hsitp', 'other', 400)];
    const shown = bars(modelOf(stacked, slim, 'en'), narrow).map(({ point, inside }) => [
      point.value,
      inside
    ]);
    expect(shown).toEqual([
      [10, ''],
      [30, '30'],
      [2, ''],
      [20, ''],
      [400, '400']
    ]);
  });

  test('have a legend above, in the order of the lines, within the width', () => {
    for (const size of [narrow, medium]) {
      const { legend, rows } = barLayout(model, size);
      expect(legend.map(({ id }) => id)).toEqual(model.lines.map(({ id }) => id));
      for (const { x, y, name } of legend) {
        expect(x + 17 + textWidth(name, size.text)).toBeLessThanOrEqual(size.width);
        expect(y).toBeLessThan(rows[0]?.y ?? 0);
      }
    }
  });

  test('keep one scale for all rows', () => {
    const scales = bars(model, medium).map(({ point, width }) => width / point.value);
    for (const scale of scales) expect(scale).toBeCloseTo(scales[0] ?? NaN);
  });
});
