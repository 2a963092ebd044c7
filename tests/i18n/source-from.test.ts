import { expect, test } from 'vitest';
import { sourceFrom } from '$lib/i18n/source-from';

test.each([
  ['科學園擴建', 'zh-Hant', '報紙《科學園擴建》', 'a title of its own'],
  ['Park grows', 'en', '報紙：Park grows', 'an English title'],
  [
    'Park grows (in Chinese)',
    'zh-Hant',
    '報紙：Park grows (in Chinese)',
    'an English title of a Chinese document'
  ],
  [
    '科学园扩建 (read in a copy on another site)',
    'zh-Hans',
    '報紙：科学园扩建 (read in a copy on another site)',
    'a note of ours'
  ],
  ['报告(2022)', 'zh-Hans', '報紙《报告(2022)》', 'a year in brackets'],
  ['《園區報告》發布', 'zh-Hant', '報紙：《園區報告》發布', 'a title that holds marks']
])('sets %j in a Chinese page as it is: %s, %s (%s)', (title, language, expected) => {
  expect(sourceFrom({ title, publisher: '報紙', language }, 'zh-Hant')).toBe(expected);
});

test('needs no marks in English', () => {
  const document = { title: '科學園擴建', publisher: 'Paper', language: 'zh-Hant' };
  expect(sourceFrom(document, 'en')).toBe('科學園擴建 from Paper');
});
