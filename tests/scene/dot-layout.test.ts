import { describe, expect, test } from 'vitest';
import { modelOf } from '$lib/charts/model';
import type { Point } from '$lib/charts/point';
import { dotLayout } from '$lib/scene/layouts/dot-layout';
import { sizes } from '$lib/scene/size';
import { textWidth } from '$lib/format/text-width';
import { makeSpec } from '../charts/make-spec';
import { point, statement } from '../charts/make-point';

const { narrow, medium } = sizes;
const spec = makeSpec({
  mark: 'dots',
  order: 'value',
  ask: { series: ['gba.population'], entities: ['hong-kong', 'shenzhen', 'macao'], dimension: '' }
});
const city = (entity: Point['entity'], value: number, more: Partial<Point> = {}) =>
  point({ series: 'gba.population', unit: 'persons', entity, value, ...more });
const points = [
  city('macao', 0, { end: '2024-12-31' }),
  city('shenzhen', 60, { qualifier: 'over', end: '2024-12-31', precision: 'year' }),
  city('hong-kong', 30, { end: '2025-06-30', precision: 'month' })
];
const long = [
  city('hetao-zone', 20),
  city('qianhai', 10, { end: '2021-09-06' }),
  city('hsitp', 5, { end: '2023-08-31' })
];
const laidOut = (given: readonly Point[], size: (typeof sizes)[keyof typeof sizes] = medium) =>
  dotLayout(modelOf(spec, given, 'en'), size);

describe('ranked dots', () => {
  test('stand by falling value on one axis from zero', () => {
    const { rows, ticks } = laidOut(points);
    expect(rows.map(({ id }) => id.trim())).toEqual(['shenzhen', 'hong-kong', 'macao']);
    const [most, half, none] = rows.map(({ x }) => x);
    const zero = ticks.find(({ label }) => label === '0')?.x ?? NaN;
    expect(none).toBeCloseTo(zero);
    expect((half ?? NaN) - zero).toBeCloseTo(((most ?? NaN) - zero) / 2);
  });

  test('have each their own date, also where all share one', () => {
    expect(laidOut(points).rows.map(({ date }) => date)).toEqual(['2024', 'Jun 2025', '31 Dec 2024']);
    const same = points.map((each) => ({ ...each, end: '2023-12-31', precision: 'year' as const }));
    expect(laidOut(same).rows.map(({ date }) => date)).toEqual(['2023', '2023', '2023']);
  });

  test('say their figure with its qualifier, right of the dot', () => {
    const [first] = laidOut(points).rows;
    expect(first?.figure).toBe('over 60');
    expect(first?.figureX).toBeGreaterThan(first?.x ?? NaN);
  });

  test.each(['en', 'zh-Hant', 'zh-Hans'] as const)(
    'have room for names, dates and figures in %s',
    (locale) => {
      for (const size of Object.values(sizes)) {
        for (const given of [points, long]) {
          const { rows, height, datesEnd, left } = dotLayout(modelOf(spec, given, locale), size);
          for (const { name, date, figure, figureX, wordsY, y } of rows) {
            expect(figureX + textWidth(figure, size.text)).toBeLessThanOrEqual(size.width);
            const last = textWidth(name.at(-1) ?? '', size.text) + 8 + textWidth(date, size.text);
            expect(last).toBeLessThanOrEqual(datesEnd ?? size.width);
            for (const line of name) expect(textWidth(line, size.text)).toBeLessThanOrEqual(size.width);
            expect(datesEnd ?? 0).toBeLessThanOrEqual(left);
            expect(wordsY).toBeGreaterThan(size.text * 0.8);
            expect(y).toBeLessThan(height);
          }
        }
      }
    }
  );

  test('stand below their names where those are too long to stand beside', () => {
    const { rows, datesEnd } = laidOut(long, narrow);
    expect(datesEnd).toBeUndefined();
    for (const [index, { y, wordsY, name }] of rows.entries()) {
      expect(y).toBeGreaterThan(wordsY + (name.length - 1) * narrow.text);
      expect(rows[index + 1]?.wordsY ?? Infinity).toBeGreaterThan(y + narrow.text);
    }
    expect(laidOut(points, narrow).datesEnd).toBeDefined();
  });

  test('show what other sources state of the same date, once a value, the figure right of them all', () => {
    const other = (value: number, relation: 'differs' | 'same') => ({ ...statement({ value }), relation });
    const others = [other(70, 'differs'), other(70, 'differs'), other(60, 'same')];
    const [row] = laidOut([city('shenzhen', 60, { others })]).rows;
    expect(row?.others.map(({ other }) => other.value)).toEqual([70]);
    expect(row?.others[0]?.x).toBeGreaterThan(row?.x ?? NaN);
    expect(row?.figureX).toBeGreaterThan(row?.others[0]?.x ?? NaN);
  });

  test('fall left of zero where their value does', () => {
    const { rows, ticks, left } = laidOut([city('shenzhen', 5), city('macao', -3)]);
    const zero = ticks.find(({ label }) => label === '0')?.x ?? NaN;
    expect(rows.map(({ x }) => Math.sign(x - zero))).toEqual([1, -1]);
    for (const { x } of rows) expect(x).toBeGreaterThanOrEqual(left);
  });

  test('have ticks whose labels do not touch', () => {
    const rich = points.map((each) => ({ ...each, unit: 'CNY-billion' as const, value: each.value * 1234 }));
    for (const size of Object.values(sizes)) {
      const { ticks } = laidOut(rich, size);
      expect(ticks.length).toBeGreaterThan(1);
      for (const [index, { x, label, anchor }] of ticks.entries()) {
        const next = ticks[index + 1];
        if (!next) continue;
        const own = anchor === 'end' ? 0 : textWidth(label, size.text);
        const halves = (own + textWidth(next.label, size.text)) / 2;
        expect(next.x - x).toBeGreaterThan(halves);
      }
    }
  });

  test('of zeros alone, and none at all, stand', () => {
    expect(laidOut([city('macao', 0)]).rows).toHaveLength(1);
    expect(laidOut([]).rows).toEqual([]);
  });
});
