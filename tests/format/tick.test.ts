import { expect, it } from 'vitest';
import { formatTick } from '../../src/lib/format/units/tick.ts';

it.each([
  [100, 'per-ten-thousand-residents', '100', '100'],
  [3000, 'per-million-residents', '3,000', '3,000'],
  [200_000, 'sqm', '200,000\u00a0square metres', '20萬平方米'],
  [80, 'percent', '80\u00a0%', '80\u00a0%']
])('writes %d of %s at an axis as %s, %s', (value, unit, english, chinese) => {
  expect([formatTick(value, unit, 'en'), formatTick(value, unit, 'zh-Hant')]).toEqual([english, chinese]);
});
