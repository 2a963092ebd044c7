import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { CsvReader } from '../../data/pipeline/rules/csv-reader';

function read(
  text: string,
  piece: number
): { rows: { row: number; cells: readonly string[] }[]; faults: string[] } {
  const rows: { row: number; cells: readonly string[] }[] = [];
  const faults: string[] = [];
  const reader = new CsvReader(
    {
      record: ({ row, cells }) => rows.push({ row, cells }),
      blank: (row) => rows.push({ row, cells: [''] }),
      unclosed: (row) => faults.push(`unclosed ${row}`),
      afterQuote: (row) => faults.push(`after quote ${row}`),
      insideCell: (row) => faults.push(`inside cell ${row}`)
    },
    true
  );
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += piece) reader.read(bytes.subarray(at, at + piece));
  reader.end();
  return { rows, faults };
}

/** Pseudo-random numbers that are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

test('reads what csv-parse reads, in pieces of any size, or finds a fault where that finds one', () => {
  const random = numbers(7);
  const parts = ['a', '香', '"', '""', ',', '\n', '"b"', '\r', ' ', '"c\nd"'];
  let good = 0;
  for (let round = 0; round < 4000; round++) {
    const length = 1 + Math.floor(random.next().value * 9);
    const text = Array.from({ length }, () => parts[Math.floor(random.next().value * parts.length)]).join('');
    let expected: unknown;
    try {
      expected = parse(text, { record_delimiter: '\n', relax_column_count: true });
    } catch {
      expected = undefined;
    }
    const { rows, faults } = read(text, 1 + (round % 5));
    if (expected === undefined) expect(faults, JSON.stringify(text)).not.toEqual([]);
    else {
      good++;
      expect(faults, JSON.stringify(text)).toEqual([]);
      expect(
        rows.map(({ cells }) => cells),
        JSON.stringify(text)
      ).toEqual(expected);
    }
  }
  expect(good).toBeGreaterThan(500);
});

test('counts rows by the line where a record starts', () => {
  expect(read('a,b\n"1\n2",3\n\n4,5', 3).rows).toEqual([
    { row: 1, cells: ['a', 'b'] },
    { row: 2, cells: ['1\n2', '3'] },
    { row: 4, cells: [''] },
    { row: 5, cells: ['4', '5'] }
  ]);
});
