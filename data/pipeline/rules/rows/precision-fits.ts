import { precisionOf } from '../calendar.ts';
import { shown } from '../fault.ts';
import type { RowRule } from '../row-rule.ts';

const written = { year: 'YYYY', month: 'YYYY-MM', day: 'YYYY-MM-DD' } as const;

/** The rule that a partial date is written exactly as precisely as the row's `precision` says, never padded. */
export function precisionFits<C extends string>(column: C): RowRule<C | 'precision'> {
  return {
    name: 'precision-fits',
    needs: [column, 'precision'],
    find: (cells) => {
      const date = cells[column];
      const written = precisionOf(date);
      if (written === null || written === cells.precision) return null;
      return {
        column,
        found: shown(date),
        expected: `a date written ${form(cells.precision)}, precision is ${cells.precision}`
      };
    }
  };
}

function form(precision: string): string {
  return precision === 'year' || precision === 'month' ? written[precision] : written.day;
}
