import { describe, expect, test } from 'vitest';
import { PackedTextSizeError, packText, unpackText } from '$lib/url-state/packed-text';
import { sqlHash, sqlOfHash } from '$lib/url-state/sql-hash';

test.each(['', 'a', 'SELECT 1 AS "港"; -- café', '🎉'.repeat(5_000), '\u0000\ufffe'])(
  'a text becomes characters that every program leaves alone, and is unpacked as it was: %j',
  async (text) => {
    const packed = await packText(text);
    expect(packed).toMatch(/^[\w-]+$/);
    expect(await unpackText(packed, 100_000)).toBe(text);
  }
);

test('links that were made before still open', async () => {
  expect(await sqlOfHash('#sql=C3b1cXUOUTBUcAxWUHq2Y72StYKurkJyYtrhlQA')).toBe('SELECT 1 AS "港"; -- café');
  expect(await sqlHash('SELECT 1 AS "港"; -- café')).toBe('#sql=C3b1cXUOUTBUcAxWUHq2Y72StYKurkJyYtrhlQA');
});

describe('what packText did not write', () => {
  test.each(['!', 'abc', 'A'.repeat(400), '__8'])('%s throws', async (packed) => {
    await expect(unpackText(packed, 1_000)).rejects.toThrow();
  });

  test('a small text that grows without end is no longer read', async () => {
    const packed = await packText('a'.repeat(1_000_000));
    expect(packed.length).toBeLessThan(2_000);
    await expect(unpackText(packed, 999_999)).rejects.toThrow(PackedTextSizeError);
    expect(await unpackText(packed, 1_000_000)).toHaveLength(1_000_000);
  });
});
