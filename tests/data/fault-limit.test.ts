import { expect, test } from 'vitest';
import { check } from '../../data/pipeline/check.ts';
import { faultLines } from '../../data/pipeline/rules/fault-lines.ts';
import { add } from './change.ts';
import { smallFiles } from './workplace.ts';

const unsourced = (count: number) =>
  Array.from({ length: count }, (_, index) => `focus,${index + 3},Field ${index + 3},領域,领域,nowhere`);

test('the first hundred faults are told, then how many more there are', () => {
  const lines = faultLines(faultsWith(137));
  expect(lines).toHaveLength(101);
  expect(lines[99]).toBe(
    'lists.csv:103: source_id: found "nowhere", expected a source_id listed in sources.csv'
  );
  expect(lines[100]).toBe('and 37 more');
});

test('a hundred faults are all told, and nothing is said of more', () => {
  const lines = faultLines(faultsWith(137).slice(0, 100));
  expect(lines).toHaveLength(100);
  expect(lines.join('\n')).not.toContain('more');
});

test('a long cell is cut in its fault', () => {
  const files = smallFiles();
  add('exchange-rates.csv', `2021,HKD,${'9'.repeat(5000)}x,report-2020`)(files);
  const [line = ''] = faultLines(checked(files));
  expect(line.length).toBeLessThan(220);
  expect(line).toContain('9…", expected a number');
});

function faultsWith(count: number) {
  const files = smallFiles();
  add('lists.csv', ...unsourced(count))(files);
  return checked(files);
}

function checked(files: ReturnType<typeof smallFiles>) {
  const bytes = Object.entries(files).map(([name, content]) => {
    const text =
      content instanceof Uint8Array ? content : Buffer.from(content.map((line) => `${line}\n`).join(''));
    return [name, text] as const;
  });
  return check(new Map(bytes)).faults;
}
