import { expect, test } from 'vitest';
import { tableCsv } from '$lib/export/table-csv';

test('a table leaves as UTF-8 with a mark in front, with CRLF, an empty cell for NULL', () => {
  expect(tableCsv(['a', 'b'], [{ a: '科學園', b: null, c: 'not asked for' }])).toBe(
    '\ufeffa,b\r\n科學園,\r\n'
  );
});

test('cells with commas, quotes or line ends are quoted', () => {
  expect(tableCsv(['a'], [{ a: 'one, two' }, { a: 'say "it"' }, { a: 'a\nb' }])).toBe(
    '\ufeffa\r\n"one, two"\r\n"say ""it"""\r\n"a\nb"\r\n'
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=x'])('the text %j is no formula', (text) => {
  expect(tableCsv(['a'], [{ a: text }])).toMatch(/^\ufeffa\r\n"?'/);
});

test('a number stays a number, below zero too', () => {
  expect(tableCsv(['a'], [{ a: -2.5 }])).toBe('\ufeffa\r\n-2.5\r\n');
});
