import type { RowRule } from '../row-rule.ts';

/** The rule that some optional cells are filled together or empty together. */
export function allOrNone<C extends string>(columns: readonly C[]): RowRule<C> {
  return {
    name: 'all-or-none',
    needs: columns,
    find: (cells) => {
      const empty = columns.find((column) => cells[column] === '');
      const filled = columns.find((column) => cells[column] !== '');
      if (empty === undefined || filled === undefined) return null;
      return { column: empty, found: 'nothing', expected: `text, since ${filled} is given` };
    }
  };
}
