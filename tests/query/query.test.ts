import { describe, expect, expectTypeOf, test } from 'vitest';
import { QueryError } from '../../src/lib/query/engine/errors';
import { defineQuery, parseRows, type RowOf } from '../../src/lib/query/engine/query';

const query = defineQuery({
  sql: 'SELECT ...',
  columns: { day: 'date', value: 'number?', note: 'string?', tags: 'strings', exact: 'boolean' }
});
const row = { day: '2024-02-29', value: null, note: 'over', tags: ['a'], exact: true };

describe('parseRows', () => {
  test('gives rows of the declared type', () => {
    const rows = parseRows(query, [row]);
    expect(rows).toEqual([row]);
    expectTypeOf(rows).toEqualTypeOf<RowOf<typeof query>[]>();
    expectTypeOf<RowOf<typeof query>>().toEqualTypeOf<{
      readonly day: string;
      readonly value: number | null;
      readonly note: string | null;
      readonly tags: string[];
      readonly exact: boolean;
    }>();
  });

  test('takes no rows as they are', () => {
    expect(parseRows(query, [])).toEqual([]);
  });

  test.each([
    [{ ...row, day: null }, 'Column day, row 1: expected date, found null'],
    [{ ...row, day: '2024' }, 'Column day, row 1: expected date, found "2024"'],
    [{ ...row, value: '1' }, 'Column value, row 1: expected number?, found "1"'],
    [{ ...row, tags: [1] }, 'Column tags, row 1: expected strings, found [1]'],
    [{ ...row, more: 1 }, 'Column more is not declared by the query'],
    [{ day: '2024-02-29' }, 'Column value is declared, but not in the result']
  ])('refuses other columns, other types and a NULL that was not declared: %j', (wrong, message) => {
    expect(() => parseRows(query, [wrong])).toThrow(QueryError);
    expect(() => parseRows(query, [wrong])).toThrow(message);
  });
});
