import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from '$lib/format/text-width';

describe('the width of a text', () => {
  test('is an em for each Chinese character, at any size', () => {
    expect(textWidth('香港科學園', 12)).toBe(60);
    expect(textWidth('。，「」', 10)).toBe(40);
    expect(textWidth('', 12)).toBe(0);
  });

  test('is less for narrow letters, more for wide ones', () => {
    expect(textWidth('illi', 12)).toBeLessThan(textWidth('anno', 12));
    expect(textWidth('anno', 12)).toBeLessThan(textWidth('WMWM', 12));
  });

  test('grows with size and text', () => {
    expect(textWidth('over 1,500', 24)).toBeCloseTo(2 * textWidth('over 1,500', 12));
    expect(textWidth('over 1,500', 12)).toBeCloseTo(textWidth('over ', 12) + textWidth('1,500', 12));
  });
});

describe('a long name is broken', () => {
  test('at spaces in English', () => {
    expect(wrapText('Hong Kong Science Park', 12, 80)).toEqual(['Hong Kong', 'Science Park']);
  });

  test('between characters in Chinese', () => {
    expect(wrapText('港深創新及科技園', 12, 48)).toEqual(['港深創新', '及科技園']);
  });

  test('with no mark at the start of a line that belongs to the end of the last', () => {
    expect(wrapText('公司、資金、人才', 12, 24, 9)).toEqual(['公', '司、', '資', '金、', '人才']);
    expect(wrapText('見《北部都會區》', 12, 24, 9)[1]).toMatch(/^《/);
  });

  test('not within a figure that a no-break space holds together', () => {
    expect(wrapText('raised HK$68\u00a0billion', 12, 80)).toEqual(['raised', 'HK$68\u00a0billion']);
  });

  test('not at all where it fits', () => {
    expect(wrapText('Cyberport', 12, 200)).toEqual(['Cyberport']);
    expect(wrapText('數碼港', 12, 200)).toEqual(['數碼港']);
    expect(wrapText('', 12, 200)).toEqual([]);
  });

  test('never within a word, though it is too long for its line', () => {
    expect(wrapText('Biotechnology', 12, 20)).toEqual(['Biotechnology']);
  });

  test('into so many lines at the most, the last as long as it must', () => {
    const name = 'Hong Kong Science and Technology Parks Corporation';
    expect(wrapText(name, 12, 60, 2)).toHaveLength(2);
    expect(wrapText(name, 12, 60, 3)).toHaveLength(3);
    expect(wrapText(name, 12, 60, 1)).toEqual([name]);
  });

  test('and loses no character', () => {
    for (const name of [
      'Hong Kong-Shenzhen Innovation and Technology Park',
      '香港科學園深圳分園',
      'InnoHK 研發中心 A'
    ]) {
      for (const width of [10, 40, 80, 160]) {
        expect(wrapText(name, 12, width).join('').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''));
      }
    }
  });

  test('so that every line but the last fits, where its words do', () => {
    for (const width of [70, 100, 130]) {
      const lines = wrapText('Hong Kong Science and Technology Parks', 12, width);
      for (const line of lines.slice(0, -1)) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
    }
  });
});
