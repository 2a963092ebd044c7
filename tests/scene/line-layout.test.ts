import { scaleLinear } from 'd3-scale';
import { describe, expect, test } from 'vitest';
import { modelOf, type ChartModel } from '$lib/charts/model';
import type { Point } from '$lib/charts/point';
import { lineLayout, type EndLabel } from '$lib/scene/layouts/line-layout';
import { sizes, type Size } from '$lib/scene/size';
import { textWidth } from '$lib/format/text-width';
import { makeSpec } from '../charts/make-spec';
import { statement, yearly } from '../charts/make-point';

const { narrow, medium, full } = sizes;
const entities = ['science-park', 'hkstp', 'cyberport', 'hsitp', 'shenzhen-branch', 'innoparks'] as const;
const spec = makeSpec({ ask: { series: ['hkstp.companies'], entities, dimension: '' } });

/** A chart of several lines, each over some years. */
function chart(
  count: number,
  values: Readonly<Record<number, number>>,
  more: Partial<Point> = {}
): ChartModel {
  const points = entities.slice(0, count).flatMap((entity) => yearly(values, { entity, ...more }));
  return modelOf(spec, points, 'en');
}

/** The box of an end label as the scene draws it: the lines of its name, then its figure. */
function boxOf(
  { x, y, name, figure, height }: EndLabel,
  { padding }: { padding: { top: number; left: number } },
  size: Size
) {
  const width = Math.max(...[...name, figure].map((text) => textWidth(text, size.text)));
  const first = padding.top + y - height / 2 + size.text * 0.9;
  const left = padding.left + x - (name.length > 0 ? 0 : width / 2);
  return {
    left,
    right: left + width,
    top: first - size.text * 0.72,
    bottom: first + name.length * size.text * 1.2 + size.text * 0.2
  };
}

describe('the axes of a line chart', () => {
  test('start at zero, and end at a round number above every figure and every other statement', () => {
    const { yDomain, yTicks } = lineLayout(chart(1, { 2014: 900, 2015: 1234 }), medium);
    expect([yDomain[0], yTicks[0]?.value]).toEqual([0, 0]);
    expect(yDomain[1]).toBe(1500);
    const other = { ...statement({ value: 2600 }), relation: 'differs' as const };
    expect(
      lineLayout(chart(1, { 2014: 900 }, { others: [other] }), medium).yDomain[1]
    ).toBeGreaterThanOrEqual(2600);
  });

  test('of percentages reach 100 where they are large, and not where they are small', () => {
    const share = { series: 'hkstp.occupancy', unit: 'percent' } as const;
    expect(lineLayout(chart(1, { 2014: 70 }, share), medium).yDomain).toEqual([0, 100]);
    expect(lineLayout(chart(1, { 2014: 1.1 }, share), medium).yDomain[1]).toBeLessThan(5);
    expect(lineLayout(chart(1, { 2014: 140 }, share), medium).yDomain[1]).toBeGreaterThanOrEqual(140);
  });

  test('hold the whole span of every date, and name whole years alone', () => {
    const { xDomain, xTicks } = lineLayout(chart(1, { 2014: 1, 2025: 2 }), full);
    // A first mark at the start of a year keeps clear of the labels of the axis.
    expect(xDomain[0]).toBeLessThan(2014);
    expect(xDomain[0]).toBeGreaterThan(2013.5);
    expect(xDomain[1]).toBe(2026);
    for (const tick of xTicks) expect(Number.isInteger(tick)).toBe(true);
    expect(Math.max(...xTicks)).toBeLessThanOrEqual(2026);
  });

  test('stand for a chart of zeros, and of one figure', () => {
    const { yDomain, xDomain } = lineLayout(chart(1, { 2014: 0 }), narrow);
    expect(yDomain[1]).toBeGreaterThan(0);
    expect(xDomain[1]).toBeGreaterThan(xDomain[0]);
  });

  test.each(['en', 'zh-Hant', 'zh-Hans'] as const)('have room for their words in %s', (locale) => {
    for (const size of Object.values(sizes)) {
      const points = yearly({ 2014: 1, 2015: 11_070_000 }, { entity: 'hkstp' });
      const { padding, yTicks } = lineLayout(modelOf(spec, points, locale), size);
      for (const { label } of yTicks)
        expect(textWidth(label, size.text) + 8).toBeLessThanOrEqual(padding.left);
    }
  });
});

describe('the labels of a line chart', () => {
  test('stand at the ends of several lines, never one upon another, in the order of their ends', () => {
    for (const size of [medium, full]) {
      const model = chart(6, { 2014: 50, 2015: 51 });
      const layout = lineLayout(model, size);
      const boxes = layout.ends.map((end) => boxOf(end, layout, size));
      expect(boxes).toHaveLength(6);
      for (const [index, box] of boxes.entries()) {
        const next = boxes[index + 1];
        if (next) expect(next.top).toBeGreaterThanOrEqual(box.bottom - 1);
        expect(box.right).toBeLessThanOrEqual(size.width);
      }
    }
  });

  test('stay inside the drawing, be they six at one height, at the top or at the foot', () => {
    for (const size of [medium, full]) {
      for (const value of [0, 50, 100]) {
        const layout = lineLayout(chart(6, { 2014: 100, 2015: value }), size);
        const boxes = layout.ends.map((end) => boxOf(end, layout, size));
        const at = `${size.name}, ends at ${value}`;
        expect(Math.min(...boxes.map(({ top }) => top)), at).toBeGreaterThanOrEqual(0);
        expect(Math.max(...boxes.map(({ bottom }) => bottom)), at).toBeLessThanOrEqual(size.height);
      }
    }
  });

  test('stay inside the drawing where one line ends at the top of the axis', () => {
    for (const size of Object.values(sizes)) {
      const layout = lineLayout(chart(1, { 2014: 10, 2015: 100 }), size);
      expect(layout.yDomain).toEqual([0, 100]);
      const [end] = layout.ends;
      const box = end && boxOf(end, layout, size);
      expect(box?.top, size.name).toBeGreaterThanOrEqual(0);
      expect(box?.right, size.name).toBeLessThanOrEqual(size.width);
    }
  });

  test('are a legend on a phone, row by row within its width, in the order of the lines', () => {
    const { ends, legend, padding } = lineLayout(chart(6, { 2014: 1, 2015: 2 }), narrow);
    expect(ends).toEqual([]);
    expect(legend.map(({ id }) => id)).toEqual([...entities]);
    for (const { x, y, name } of legend) {
      expect(x + 23 + textWidth(name, narrow.text)).toBeLessThanOrEqual(narrow.width);
      expect(y).toBeLessThan(padding.top - 8);
    }
  });

  test('are the figure alone where there is one line, with its qualifier', () => {
    for (const size of [narrow, medium]) {
      const { ends, legend } = lineLayout(chart(1, { 2014: 1, 2015: 1500 }, { qualifier: 'over' }), size);
      expect(ends).toMatchObject([{ figure: 'over 1,500', name: [] }]);
      expect(legend).toEqual([]);
    }
  });

  test('name the line as it ends: the newest figure, not the largest', () => {
    const [end] = lineLayout(chart(2, { 2014: 900, 2015: 500 }), medium).ends;
    expect(end?.figure).toBe('500');
  });
});

test('a figure lies within its plot, at every size', () => {
  for (const size of Object.values(sizes)) {
    const model = chart(3, { 1997: 3, 2010: 7, 2026: 12 });
    const { padding, xDomain, yDomain } = lineLayout(model, size);
    const x = scaleLinear([...xDomain], [padding.left, size.width - padding.right]);
    const y = scaleLinear([...yDomain], [size.height - padding.bottom, padding.top]);
    for (const { at, value } of model.lines.flatMap(({ points }) => points)) {
      expect(x(at)).toBeGreaterThan(padding.left);
      expect(x(at)).toBeLessThan(size.width - padding.right);
      expect(y(value)).toBeGreaterThanOrEqual(padding.top);
    }
    expect(size.width - padding.left - padding.right).toBeGreaterThan(size.width / 2);
  }
});

test('ranks read from the first place down, whole places only', () => {
  for (const worst of [2, 16]) {
    const { yDomain, yTicks } = lineLayout(chart(1, { 2019: worst, 2020: 1 }, { unit: 'rank' }), narrow);
    expect(yDomain[1]).toBe(1);
    expect(yDomain[0]).toBeGreaterThanOrEqual(Math.max(5, worst));
    expect(yTicks[0]).toEqual({ value: 1, label: '1' });
    expect(yTicks.every(({ value }) => Number.isInteger(value))).toBe(true);
  }
});
