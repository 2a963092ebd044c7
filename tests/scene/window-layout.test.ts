import { describe, expect, test } from 'vitest';
import { modelOf } from '$lib/charts/model';
import type { Point } from '$lib/charts/point';
import type { Locale } from '$lib/format/locale';
import { windowLayout, wordGap } from '$lib/scene/layouts/window-layout';
import { sizes, type Size } from '$lib/scene/size';
import { textWidth } from '$lib/format/text-width';
import { makeSpec } from '../charts/make-spec';
import { point } from '../charts/make-point';

const { medium } = sizes;
const spec = makeSpec({ mark: 'windows' });
const money = { unit: 'HKD-billion', value: 68, precision: 'day' } as const;

const four = point({ ...money, period: 'range', start: '2018-07-11', end: '2022-07-10' });
const three = point({ ...money, period: 'range', start: '2018-10-06', end: '2021-10-05', qualifier: 'over' });
const open = point({ ...money, period: 'instant', end: '2025-09-30' });
const total = point({ ...money, period: 'cumulative', start: '2018-01-01', end: '2024-12-31' });

const layoutOf = (points: readonly Point[], size: Size = medium, locale: Locale = 'en') =>
  windowLayout(modelOf(spec, points, locale), size);

describe('statements over windows', () => {
  test('have a row each, the newest first, though their windows overlap and their kinds differ', () => {
    const { rows } = layoutOf([three, total, four, open]);
    expect(rows.map((row) => row.point.row)).toEqual([open.row, total.row, four.row, three.row]);
    for (const [index, { y }] of rows.entries()) expect(y).toBeGreaterThan(rows[index - 1]?.y ?? 0);
  });

  test('run from start to end over one axis of years', () => {
    const { rows, years } = layoutOf([four, total]);
    const at = (year: number) => years.find(({ value }) => value === year)?.x ?? NaN;
    expect(rows[0]?.from).toBeCloseTo(at(2018));
    expect(rows[0]?.to).toBeCloseTo(at(2025));
    const [, second] = rows;
    expect((second?.to ?? NaN) - (second?.from ?? NaN)).toBeCloseTo(4 * (at(2019) - at(2018)), 0);
  });

  test('without a start are a mark at their end', () => {
    const { rows } = layoutOf([open, four]);
    expect(rows[0]?.from).toBeUndefined();
    expect(rows[0]?.to).toBeGreaterThan(rows[1]?.to ?? NaN);
  });

  test('name their line only where there are several', () => {
    const kinds = (points: readonly Point[]) =>
      layoutOf(points, sizes.full).rows.map(({ texts }) =>
        texts.flatMap(({ words }) => words.map((w) => w.kind))
      );
    expect(kinds([four])).toEqual([['figure', 'period']]);
    expect(kinds([four, { ...three, entity: 'science-park' }])).toEqual([
      ['figure', 'period', 'name'],
      ['figure', 'period', 'name']
    ]);
  });
});

describe.each(['en', 'zh-Hant', 'zh-Hans'] as const)('their words in %s', (locale) => {
  test.each(Object.values(sizes))('lie inside a $name drawing, above their bars', (size) => {
    const points = [four, total, open, { ...three, entity: 'science-park' as const }];
    const { rows, foot, height, years } = layoutOf(points, size, locale);
    let below = 0;
    for (const { texts, y } of rows) {
      for (const line of texts) {
        const widths = line.words.map(({ text }) => textWidth(text, size.text) + wordGap);
        expect(line.x).toBeGreaterThanOrEqual(0);
        expect(line.x + widths.reduce((sum, width) => sum + width, -wordGap)).toBeLessThanOrEqual(size.width);
        expect(line.y - size.text).toBeGreaterThanOrEqual(below - 0.01);
        expect(line.y).toBeLessThan(y);
        below = line.y;
      }
      below = y;
    }
    expect(foot).toBeGreaterThan(below);
    expect(height).toBeGreaterThan(foot + size.text);
    for (const [index, { x }] of years.entries()) {
      const next = years[index + 1];
      if (next) expect(next.x - x).toBeGreaterThan(textWidth('2025', size.text));
    }
  });
});
