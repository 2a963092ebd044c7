import { describe, expect, test } from 'vitest';
import { literal } from '../../src/lib/query/engine/sql-text';

describe('literal', () => {
  test.each([
    ['text', "'text'"],
    ['', "''"],
    ["it's", "'it''s'"],
    ["'); DROP TABLE series; --", "'''); DROP TABLE series; --'"],
    ['back\\slash', "'back\\slash'"],
    ['a\0b', "'a' || chr(0) || 'b'"],
    ['科學園', "'科學園'"],
    [2024, '2024'],
    [-5, '-5'],
    [0.1, "'0.1'::DOUBLE"],
    [1e21, "'1e+21'::DOUBLE"],
    [Number.NaN, "'NaN'::DOUBLE"],
    [true, 'TRUE'],
    [null, 'NULL'],
    [[], '[]'],
    [['a', "b'c"], "['a', 'b''c']"],
    [[1, 2.5], "[1, '2.5'::DOUBLE]"]
  ])('writes %j as %s', (parameter, sql) => {
    expect(literal(parameter)).toBe(sql);
  });

  test('refuses what is no parameter', () => {
    const given: { readonly place?: string } = {};
    expect(() => literal(given.place as string)).toThrow(
      'A parameter is text, a number, a boolean, null or a list'
    );
  });
});
