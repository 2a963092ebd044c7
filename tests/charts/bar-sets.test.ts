import { describe, expect, test } from 'vitest';
import { modelOf, type ChartModel } from '$lib/charts/model';
import type { Point } from '$lib/charts/point';
import { total } from '$lib/charts/bar-sets';
import { makeSpec } from './make-spec';
import { point } from './make-point';

const shown = (model: ReturnType<typeof modelOf>) =>
  model.bars.map(({ id, heading, bars }) => [id.trim(), heading, ...bars.map(({ point }) => point.value)]);

const coloursIn = (bars: ChartModel['bars']) => bars.map((set) => set.bars.map(({ colour }) => colour));

describe('bars', () => {
  const sites = ['innocentre', 'hsitp', 'mars-centre'] as const;
  const spec = makeSpec({
    mark: 'bars',
    ask: { series: ['hkstp.companies'], entities: sites, dimension: '' }
  });
  const points = [
    point({ entity: 'innocentre', end: '2018-06-30', value: 50 }),
    point({ entity: 'innocentre', end: '2020-06-30', value: 40 }),
    point({ entity: 'hsitp', end: '2026-02-25', value: 60 }),
    point({ entity: 'mars-centre', end: '2022-07-23', value: 11 })
  ];

  test('are of the newest figure of each, by falling value', () => {
    expect(shown(modelOf({ ...spec, order: 'value' }, points, 'en'))).toEqual([
      ['hsitp', '', 60],
      ['innocentre', '', 40],
      ['mars-centre', '', 11]
    ]);
  });

  test('keep the order of the ask where it is given', () => {
    expect(shown(modelOf({ ...spec, order: 'given' }, points, 'en')).map(([id]) => id)).toEqual([...sites]);
  });

  test('are of one colour, blue, whatever colour their thing has: their names tell them apart', () => {
    for (const order of ['value', 'given'] as const) {
      const { lines, bars } = modelOf({ ...spec, order }, points, 'en');
      expect(new Set(lines.map(({ colour }) => colour)).size).toBe(3);
      expect(coloursIn(bars)).toEqual([['blue'], ['blue'], ['blue']]);
    }
  });
});

describe('bars in groups', () => {
  const ask = {
    series: ['hkstp.companies-share'],
    entities: ['science-park', 'hsitp'],
    dimension: 'origin',
    categories: ['hong-kong', 'overseas']
  } as const;
  const spec = makeSpec({ mark: 'bars', lines: 'category', groups: 'entity', order: 'given', ask });
  const share = (entity: Point['entity'], category: Point['category'], value: number, end: string) =>
    point({ series: 'hkstp.companies-share', unit: 'percent', entity, category, value, end });

  test('stand under the heading of their group, the newest of each, no bar where there is no figure', () => {
    const points = [
      share('hsitp', 'hong-kong', 30, '2025-06-30'),
      share('hsitp', 'hong-kong', 25, '2025-12-31'),
      share('hsitp', 'overseas', 15, '2025-12-31'),
      share('science-park', 'hong-kong', 79, '2025-07-01')
    ];
    expect(shown(modelOf(spec, points, 'en'))).toEqual([
      ['Hong Kong Science Park hong-kong', 'Hong Kong Science Park', 79],
      [
        'Hong Kong-Shenzhen Innovation and Technology Park hong-kong',
        'Hong Kong-Shenzhen Innovation and Technology Park',
        25
      ],
      [
        'Hong Kong-Shenzhen Innovation and Technology Park overseas',
        'Hong Kong-Shenzhen Innovation and Technology Park',
        15
      ]
    ]);
  });

  test('keep the colour of their thing wherever they stand', () => {
    const points = [
      share('science-park', 'hong-kong', 79, '2025-07-01'),
      share('science-park', 'overseas', 21, '2025-07-01'),
      share('hsitp', 'overseas', 15, '2025-12-31')
    ];
    const { lines, bars } = modelOf(spec, points, 'en');
    const [local, overseas] = lines.map(({ colour }) => colour);
    expect(local).not.toBe(overseas);
    expect(coloursIn(bars)).toEqual([[local], [overseas], [overseas]]);
  });
});

describe('stacks', () => {
  const ask = {
    series: ['hkstp.companies'],
    entities: ['innopark-tai-po', 'innopark-yuen-long'],
    dimension: 'business-line',
    categories: ['plastics', 'other']
  } as const;
  const spec = makeSpec({ mark: 'stacked-bars', groups: 'category', order: 'given', ask });
  const trade = (entity: Point['entity'], category: Point['category'], value: number) =>
    point({ entity, category, value });
  const model = modelOf(
    spec,
    [
      trade('innopark-tai-po', 'other', 16),
      trade('innopark-yuen-long', 'other', 13),
      trade('innopark-yuen-long', 'plastics', 2)
    ],
    'en'
  );

  test('hold a segment of each line, in the order of the ask, and add up', () => {
    expect(shown(model)).toEqual([
      ['plastics', '', 2],
      ['other', '', 16, 13]
    ]);
    expect(model.bars.map(total)).toEqual([2, 29]);
    expect(model.bars.map(({ name }) => name)).toEqual(['Plastics', 'Other']);
  });

  test('keep the colour of their thing in each row', () => {
    const [taiPo, yuenLong] = model.lines.map(({ colour }) => colour);
    expect(taiPo).not.toBe(yuenLong);
    expect(coloursIn(model.bars)).toEqual([[yuenLong], [taiPo, yuenLong]]);
  });

  test('are none of no figures, and no other mark has bars', () => {
    expect(modelOf(spec, [], 'en').bars).toEqual([]);
    expect(modelOf(makeSpec({ mark: 'line' }), [point()], 'en').bars).toEqual([]);
  });
});
