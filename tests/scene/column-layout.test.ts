import { describe, expect, test } from 'vitest';
import { modelOf } from '$lib/charts/model';
import type { Point } from '$lib/charts/point';
import { formatFigure } from '$lib/format/figure';
import { columnLayout } from '$lib/scene/layouts/column-layout';
import { sizes } from '$lib/scene/size';
import { textWidth } from '$lib/format/text-width';
import { makeSpec } from '../charts/make-spec';
import { point } from '../charts/make-point';

const { narrow, medium } = sizes;
const spec = makeSpec({ mark: 'columns' });

function years(values: Readonly<Record<number, number>>, more: Partial<Point> = {}): Point[] {
  return Object.entries(values).map(([year, value]) =>
    point({ period: 'year', start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year', value, ...more })
  );
}

const layoutOf = (points: readonly Point[], size: (typeof sizes)[keyof typeof sizes] = medium) =>
  columnLayout(modelOf(spec, points, 'en'), size);

describe('columns', () => {
  test('stand on zero, as high as their values', () => {
    const { columns, yDomain, padding } = layoutOf(years({ 2020: 50, 2021: 100 }));
    const foot = medium.height - padding.top - padding.bottom;
    const [low, high] = columns.map(({ y }) => foot - y);
    expect(yDomain[0]).toBe(0);
    expect((low ?? 0) * 2).toBeCloseTo(high ?? NaN);
  });

  test('stand at equal steps from year to year, a year without a figure staying empty', () => {
    const { columns } = layoutOf(years({ 2013: 1, 2014: 2, 2022: 3, 2025: 4 }));
    const step = (columns[1]?.x ?? 0) - (columns[0]?.x ?? 0);
    expect((columns[2]?.x ?? 0) - (columns[1]?.x ?? 0)).toBeCloseTo(8 * step);
    expect((columns[3]?.x ?? 0) - (columns[2]?.x ?? 0)).toBeCloseTo(3 * step);
  });

  test('stay inside the drawing, apart from each other', () => {
    for (const size of Object.values(sizes)) {
      for (const count of [1, 2, 13, 30]) {
        const values = Object.fromEntries(
          Array.from({ length: count }, (_, index) => [1997 + index, 10 + index])
        );
        const { columns, padding } = layoutOf(years(values), size);
        for (const [index, { x, width, y }] of columns.entries()) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(padding.left + x + width).toBeLessThanOrEqual(size.width);
          expect(y).toBeGreaterThanOrEqual(0);
          const next = columns[index + 1];
          if (next) expect(next.x).toBeGreaterThan(x + width);
        }
      }
    }
  });

  test('of several lines stand side by side in one year', () => {
    const points = [
      ...years({ 2020: 1 }, { entity: 'hkstp' }),
      ...years({ 2020: 2 }, { entity: 'cyberport' })
    ];
    const [one, other] = layoutOf(points).columns;
    expect(other?.x).toBeCloseTo((one?.x ?? NaN) + (one?.width ?? NaN));
    expect(one?.colour).not.toBe(other?.colour);
  });

  test('of zero have no height, and a chart of zeros stands', () => {
    const { columns, padding, yDomain } = layoutOf(years({ 2020: 0, 2021: 0 }));
    const foot = medium.height - padding.top - padding.bottom;
    expect(columns.map(({ y }) => y)).toEqual([foot, foot]);
    expect(yDomain[1]).toBeGreaterThan(0);
  });
});

describe('their labels', () => {
  test('stand above each where each has room, inside the drawing', () => {
    for (const qualifier of ['exact', 'at-least'] as const) {
      const { labels, columns, padding } = layoutOf(years({ 2023: 278, 2024: 570 }, { qualifier }), narrow);
      expect([...labels.values()].map(({ text }) => text).toSorted()).toEqual(
        columns.map(({ point }) => formatFigure(point, 'en')).toSorted()
      );
      for (const { text, x, y } of labels.values()) {
        expect(padding.left + x + textWidth(text, narrow.text) / 2).toBeLessThanOrEqual(narrow.width);
        expect(padding.top + y - narrow.text).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test('stand where they have room, the newest always, and never on a column or on each other', () => {
    const values = [1, 900, 5, 700, 702, 701, 3, 12_345, 12_300, 12_344];
    const points = years(Object.fromEntries(values.map((value, index) => [2016 + index, value])));
    const rows = points.map((one, row) => ({ ...one, row }));
    const { labels, columns } = layoutOf(rows, narrow);
    expect(labels.has(9)).toBe(true);
    expect(labels.size).toBeLessThan(values.length);
    const boxes = [...labels].map(([row, { text, x, y }]) => {
      const half = textWidth(text, narrow.text) / 2;
      return { row, left: x - half, right: x + half, top: y - narrow.text, bottom: y };
    });
    for (const box of boxes) {
      const others = [
        ...boxes.filter(({ row }) => row !== box.row),
        ...columns
          .filter(({ point }) => point.row !== box.row)
          .map(({ x, y, width }) => ({ left: x, right: x + width, top: y, bottom: 1e9 }))
      ];
      const met = others.filter(
        ({ left, right, top, bottom }) =>
          box.left < right && left < box.right && box.top < bottom && top < box.bottom
      );
      expect(met).toEqual([]);
    }
  });

  test('of years are those that have room, counted back from the newest', () => {
    const many = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [2001 + index, 1]));
    const { years: labels } = layoutOf(years(many), narrow);
    expect(labels.at(-1)?.value).toBe(2025);
    for (const [index, { x }] of labels.entries()) {
      const next = labels[index + 1];
      if (next) expect(next.x - x).toBeGreaterThanOrEqual(textWidth('2025', narrow.text));
    }
    expect(layoutOf(years({ 2020: 1, 2021: 1, 2022: 1 })).years.map(({ value }) => value)).toEqual([
      2020, 2021, 2022
    ]);
  });
});
