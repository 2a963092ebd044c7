import { describe, expect, test } from 'vitest';
import { modelOf, type ChartModel } from '$lib/charts/model';
import { slopeLayout } from '$lib/scene/layouts/slope-layout';
import { sizes, type Size } from '$lib/scene/size';
import { textWidth } from '$lib/format/text-width';
import { makeSpec } from '../charts/make-spec';
import { point } from '../charts/make-point';

const entities = ['hong-kong', 'shenzhen', 'cyberport', 'guangzhou', 'science-park', 'macao'] as const;
const spec = makeSpec({ mark: 'slope', ask: { series: ['hkstp.companies'], entities, dimension: '' } });

/** A slope of several lines between two values. */
function chart(count: number, from: number, to: number, locale: ChartModel['locale'] = 'en'): ChartModel {
  const points = entities
    .slice(0, count)
    .flatMap((entity) => [
      point({ entity, end: '2019-06-30', value: from }),
      point({ entity, end: '2025-06-30', value: to })
    ]);
  return modelOf(spec, points, locale);
}

function layoutOf(model: ChartModel, size: Size) {
  const layout = slopeLayout(model, size);
  if (!layout) throw new RangeError('The synthetic chart has no slope');
  return layout;
}

test('a slope has both years, and every line that has a figure in both', () => {
  const { years, slopes } = layoutOf(chart(3, 10, 20), sizes.medium);
  expect(years).toEqual([2019, 2025]);
  expect(slopes.map(({ line, from, to }) => [line.id, from.figure, to.figure])).toEqual([
    ['hong-kong', '10', '20'],
    ['shenzhen', '10', '20'],
    ['cyberport', '10', '20']
  ]);
});

test('there is none where no two years share a line', () => {
  expect(slopeLayout(modelOf(spec, [point({ entity: 'hkstp' })], 'en'), sizes.narrow)).toBeUndefined();
});

test('both sides have one scale, from zero', () => {
  const { slopes } = layoutOf(chart(1, 50, 100), sizes.medium);
  const [slope] = slopes;
  const foot = sizes.medium.height - 20;
  expect(foot - (slope?.from.y ?? NaN)).toBeCloseTo((foot - (slope?.to.y ?? NaN)) / 2);
});

describe.each(['en', 'zh-Hant', 'zh-Hans'] as const)('its labels in %s', (locale) => {
  test.each(Object.values(sizes))('lie inside a $name drawing, beside the plot', (size) => {
    const { left, right, slopes } = layoutOf(chart(6, 1_799, 11_070, locale), size);
    expect(right).toBeGreaterThan(left);
    for (const { from, to, name } of slopes) {
      expect(left - 9 - textWidth(from.figure, size.text)).toBeGreaterThanOrEqual(0);
      const widest = Math.max(
        ...name.map((part, at) => textWidth(at === 0 ? `${to.figure} ${part}` : part, size.text))
      );
      expect(right + 10 + widest).toBeLessThanOrEqual(size.width);
    }
  });

  test.each(Object.values(sizes))(
    'stay apart in a $name drawing, though all their figures are one',
    (size) => {
      for (const value of [0, 50, 100]) {
        const { slopes } = layoutOf(chart(6, 100, value, locale), size);
        const step = size.text * 1.25;
        for (const [index, { from, to, name }] of slopes.entries()) {
          const next = slopes[index + 1];
          const half = (lines: number) => (lines * step) / 2;
          expect(to.labelY - half(name.length)).toBeGreaterThanOrEqual(20);
          expect(to.labelY + half(name.length)).toBeLessThanOrEqual(size.height);
          if (!next) continue;
          expect(next.from.labelY - from.labelY).toBeGreaterThanOrEqual(step);
          expect(next.to.labelY - to.labelY).toBeGreaterThanOrEqual(
            half(name.length) + half(next.name.length)
          );
        }
      }
    }
  );
});

test('however long a name is, a plot is left between the labels', () => {
  for (const size of Object.values(sizes)) {
    const points = ['2019', '2025'].map((year) =>
      point({ entity: 'hkstp', end: `${year}-06-30`, value: 11_070 })
    );
    const { left, right } = layoutOf(modelOf(spec, points, 'en'), size);
    expect(right - left, size.name).toBeGreaterThan(size.width / 5);
  }
});
