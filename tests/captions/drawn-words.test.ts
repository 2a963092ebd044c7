import { describe, expect, test } from 'vitest';
import type { Point } from '$lib/charts/point';
import type { ChartSpec } from '$lib/charts/spec';
import { figureData } from '$lib/captions/figure-data';
import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import { languages } from '$lib/i18n/locales';
import { makeSpec } from '../charts/make-spec';
import { point } from '../charts/make-point';

const messagesOf = (spec: ChartSpec, points: readonly Point[], locale: Locale = 'en') =>
  figureData(spec, points, locale, () => '').words;

describe('the words of a slope', () => {
  const spec = makeSpec({ id: 'outside-parents-origins', mark: 'slope' });
  const dated = (entity: Point['entity'], year: number, value: number) =>
    point({ entity, end: `${year}-12-31`, precision: 'year', value });
  const points = [
    dated('cyberport', 2011, 805),
    dated('cyberport', 2019, 1799),
    dated('cyberport', 2025, 3090),
    dated('hsitp', 2019, 10),
    dated('hsitp', 2025, 20),
    dated('innoparks', 2013, 448)
  ];

  test('describe the two figures of each line that it draws, not its oldest', () => {
    const { description } = messagesOf(spec, points);
    expect(description).toContain('Slope chart between 2019 and 2025.');
    expect(description).toContain('Cyberport: 1,799 (2019), 3,090 (2025).');
  });

  test('describe no line that it does not draw', () => {
    expect(messagesOf(spec, points).description).not.toContain('448');
  });

  test('do not say that there is no figure where there is one, though no two years to compare', () => {
    const { title } = messagesOf(spec, [dated('cyberport', 2025, 3090)]);
    expect(title).not.toBe(t('empty_title', 'en'));
  });
});

describe('the words of bars', () => {
  const entities = ['innocentre', 'hsitp'] as const;
  const ask = { series: ['hkstp.companies'], entities, dimension: '' } as const;
  const spec = makeSpec({ id: 'site-companies', mark: 'bars', ask });
  const points = [
    point({ entity: 'innocentre', end: '2017-12-31', precision: 'year', value: 50 }),
    point({ entity: 'innocentre', end: '2019-12-31', precision: 'year', value: 62 }),
    point({ entity: 'hsitp', end: '2026-02-25', value: 60, qualifier: 'over' })
  ];

  test('count the figures that are drawn, the newest of each', () => {
    expect(messagesOf(spec, points).description).toMatch(/^Bar chart; figures: 2\. /);
  });

  test('name the years of the figures that are drawn', () => {
    expect(messagesOf(spec, points).subtitle).toMatch(/, 2019 to 2026$/);
  });

  test('describe each with its date and its qualifier', () => {
    expect(messagesOf(spec, points).description).toBe(
      'Bar chart; figures: 2. InnoCentre: 62 (2019). ' +
        'Hong Kong-Shenzhen Innovation and Technology Park: over 60 (25 February 2026).'
    );
  });
});

test('the words of stacked bars say whose each figure is', () => {
  const entities = ['innopark-tai-po', 'innopark-yuen-long'] as const;
  const ask = { series: ['hkstp.companies'], entities, dimension: 'business-line' } as const;
  const spec = makeSpec({
    id: 'estate-trades',
    mark: 'stacked-bars',
    groups: 'category',
    order: 'given',
    ask
  });
  const points = [
    point({ entity: 'innopark-tai-po', category: 'plastics', value: 4 }),
    point({ entity: 'innopark-yuen-long', category: 'plastics', value: 2 }),
    point({ entity: 'innopark-yuen-long', category: 'broadcasting', value: 7 })
  ];
  expect(languages.map(({ locale }) => messagesOf(spec, points, locale).description)).toEqual([
    'Stacked bar chart; figures: 3. ' +
      'Plastics: 4 Tai Po InnoPark, 2 Yuen Long InnoPark. Broadcasting: 7 Yuen Long InnoPark.',
    '堆疊橫條圖；數字3個。塑膠：大埔創新園4、元朗創新園2。廣播：元朗創新園7。',
    '堆叠条形图；数字3个。塑料：大埔创新园4、元朗创新园2。广播：元朗创新园7。'
  ]);
});

test('the words of columns give the first and the last year', () => {
  const spec = makeSpec({ id: 'incubation-graduates', mark: 'columns' });
  const year = (end: number, value: number) =>
    point({ period: 'year', start: `${end}-01-01`, end: `${end}-12-31`, precision: 'year', value });
  const { title, subtitle, description } = messagesOf(spec, [
    year(2019, 80),
    year(2022, 278),
    year(2025, 570)
  ]);
  expect(title).toBe('HKSTP’s incubation graduates rose from 80 in 2019 to 570 in 2025');
  expect(subtitle).toMatch(/, 2019 to 2025$/);
  expect(description).toMatch(/^Column chart; figures: 3\. [^.]+: 80 \(2019\), 570 \(2025\)\.$/);
});
