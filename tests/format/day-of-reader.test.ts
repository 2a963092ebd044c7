import { afterEach, expect, test, vi } from 'vitest';
import { localDay } from '$lib/format/local-day';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['America/Los_Angeles', '2026-02-28'],
  ['UTC', '2026-03-01'],
  ['Asia/Hong_Kong', '2026-03-01'],
  ['Pacific/Kiritimati', '2026-03-01']
])('the day of a reader in %s is that of their own calendar', (zone, day) => {
  vi.stubEnv('TZ', zone);
  expect(localDay(new Date('2026-03-01T05:00:00Z'))).toBe(day);
});
