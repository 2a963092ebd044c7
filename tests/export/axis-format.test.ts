import { expect, test } from 'vitest';
import { axisFormat } from '$lib/export/pptx/axis-format';

/** Interprets the first part of a number format as an office program does: quoted text, a number, zeros, commas that divide. */
function shown(value: number, format: string): string {
  const [first = ''] = format.replaceAll('&quot;', '"').split(';');
  const [, before = '', number = '', after = ''] = /^(?:"([^"]*)")?([^"]*)(?:"([^"]*)")?$/.exec(first) ?? [];
  const divided = number.endsWith(',') ? value / 1000 : value;
  const decimals = number.includes('.0') ? 1 : 0;
  const grouped = number.includes('#,##0');
  const digits =
    number === 'General'
      ? String(divided)
      : divided.toLocaleString('en', { useGrouping: grouped, minimumFractionDigits: decimals });
  return before + digits + after;
}

test.each([
  ['HKD-million', 'en', 25_000, 5000, 'HK$5 billion'],
  ['HKD-million', 'zh-Hant', 25_000, 5000, '港幣50億元'],
  ['HKD-million', 'en', 3000, 500, 'HK$0.5 billion'],
  ['HKD-million', 'en', 600, 100, 'HK$100 million'],
  ['HKD-billion', 'en', 70, 10, 'HK$10 billion'],
  ['HKD-billion', 'zh-Hans', 70, 10, '港币100亿元'],
  ['CNY-billion', 'en', 4, 2, 'RMB 2 billion'],
  ['count', 'en', 2500, 2500, '2,500'],
  ['percent', 'en', 8, 4, '4%']
] as const)('%s, %s, up to %d: %d is %s', (unit, locale, most, value, text) => {
  expect(shown(value, axisFormat(unit, locale, most) ?? '').replace(/\s/g, ' ')).toBe(text);
});

test('no format says few billions in Chinese, where ten 億 are one', () => {
  expect(axisFormat('CNY-billion', 'zh-Hant', 4)).toBeUndefined();
});
