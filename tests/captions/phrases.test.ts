import { expect, test } from 'vitest';
import { charts } from '$lib/charts';
import { chartWords } from '$lib/captions/chart-words';
import { factsOf } from '$lib/charts/facts';
import { modelOf } from '$lib/charts/model';
import { phrases } from '$lib/components/figure/phrases';
import { goldenPoints } from '../charts/golden-points';

test('a Chinese title breaks between words: no name, figure or date is torn in two', () => {
  expect(phrases('政府創科投入於2023年6月18日為約港幣2,000億元', 'zh-Hant')).toEqual([
    '政府',
    '創科',
    '投入',
    '於',
    '2023年6月18日',
    '為',
    '約港幣2,000億元'
  ]);
  const parts = phrases('醫療科技（Health@InnoHK）：科學園有14間研發中心', 'zh-Hant');
  for (const whole of ['（Health@InnoHK）：', '科學園', '14間']) expect(parts).toContain(whole);
  expect(phrases('研发人员由逾13,000人增至逾15,000人', 'zh-Hans')).toContain('增至逾15,000人');
});

test('the pieces of every title make the title, and none begins with a mark that closes', () => {
  for (const spec of charts) {
    for (const locale of ['zh-Hant', 'zh-Hans'] as const) {
      const model = modelOf(spec, goldenPoints(spec.id), locale);
      const { title } = chartWords(model, factsOf(model));
      const parts = phrases(title, locale);
      expect(parts.join('')).toBe(title);
      expect(parts.filter((part) => /^[，。：；）》、%]/.test(part))).toEqual([]);

      expect(Math.max(...parts.map((part) => [...part].length)), title).toBeLessThanOrEqual(22);
    }
  }
});

test('an English title is left as it is', () => {
  expect(phrases('Park companies rose', 'en')).toEqual(['Park companies rose']);
});
