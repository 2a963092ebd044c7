import { describe, expect, test } from 'vitest';
import { titleInputs } from '$lib/captions/title-inputs';
import { factsOf } from '$lib/charts/facts';
import { modelOf } from '$lib/charts/model';
import type { Point } from '$lib/charts/point';
import type { ChartSpec } from '$lib/charts/spec';
import type { Locale } from '$lib/format/locale';
import { makeSpec } from '../charts/make-spec';
import { point } from '../charts/make-point';

function inputsOf(points: readonly Point[], spec: ChartSpec = makeSpec(), locale: Locale = 'en') {
  const model = modelOf(spec, points, locale);
  const facts = factsOf(model);
  return facts ? titleInputs(model, facts) : expect.fail('the chart has no facts');
}

describe('a title speaks of', () => {
  test('years, in the words of its language', () => {
    const points = [
      point({ end: '2014-06-30' }),
      point({ end: '2025-12-31', precision: 'year', value: 200 })
    ];
    expect(inputsOf(points)).toMatchObject({ first_year: '2014', last_year: '2025' });
    expect(inputsOf(points, makeSpec(), 'zh-Hant')).toMatchObject({
      first_year: '2014年',
      last_year: '2025年'
    });
  });

  test('months or days where both figures are of one year', () => {
    const dated = (...days: string[]) => inputsOf(days.map((end, at) => point({ end, value: 100 + at })));
    expect(dated('2025-03-31', '2025-12-03')).toMatchObject({
      first_year: 'March 2025',
      last_year: 'December 2025'
    });
    expect(dated('2025-12-03', '2025-12-22')).toMatchObject({ first_year: '3 December 2025' });
    expect(dated('2025-12-03')).toMatchObject({ first_year: '2025', last_year: '2025' });
  });

  test('a month no closer than it is known', () => {
    expect(inputsOf([point({ end: '2026-02-25' })])).toMatchObject({ last_month: 'February 2026' });
    expect(inputsOf([point({ end: '2026-12-31', precision: 'year' })])).toMatchObject({ last_month: '2026' });
  });

  test('a bound that was passed, only where it is above all earlier figures', () => {
    const last = point({ end: '2024-06-30', value: 1700, qualifier: 'over' });
    const passed = (...before: number[]) =>
      inputsOf([...before.map((value, at) => point({ end: `201${at}-06-30`, value })), last])['passed'];
    expect([passed(16, 900), passed(16, 1800), passed(1700)]).toEqual(['yes', 'no', 'no']);
    expect(inputsOf([point({ end: '2010-06-30', value: 16 }), point({ end: '2024-06-30' })])).toMatchObject({
      passed: 'no'
    });
  });

  test('a figure that begins a sentence', () => {
    expect(inputsOf([point({ qualifier: 'about', value: 59000 })])).toMatchObject({
      last_opening: 'About 59,000',
      last: 'about 59,000',
      last_number: '59,000'
    });
  });

  test('the parks of HKSTP, not of HKSTP itself', () => {
    expect(inputsOf([point({ entity: 'hkstp' })])).toMatchObject({ name: 'HKSTP', park: 'HKSTP’s parks' });
    expect(inputsOf([point({ entity: 'science-park' })])).toMatchObject({ park: 'Science Park' });
  });

  test('a ratio to one dollar as dollars', () => {
    const spec = makeSpec({ ask: { series: ['hk.hkic.leverage'], dimension: '' } });
    const ratio = point({ series: 'hk.hkic.leverage', unit: 'ratio', value: 8, qualifier: 'over' });
    expect(inputsOf([ratio], spec)).toMatchObject({ last_dollars: 'over HK$8' });
  });
});
