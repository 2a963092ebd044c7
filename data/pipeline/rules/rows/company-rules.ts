import type { companies } from '../../schema/companies.ts';
import type { ColumnName } from '../../schema/row.ts';
import { yearOf } from '../calendar.ts';
import { shown } from '../fault.ts';
import type { RowRule } from '../row-rule.ts';

type Rule = RowRule<ColumnName<typeof companies>>;

const onlyIfListed = (column: 'exchange' | 'listed_on'): Rule => ({
  name: 'only-if-listed',
  needs: ['status', column],
  find: (cells) => {
    if (cells[column] === '' || cells.status === 'listed') return null;
    return { column, found: shown(cells[column]), expected: `nothing, status is ${cells.status}` };
  }
});

const foundedBeforeListing: Rule = {
  name: 'founded-before-listing',
  needs: ['founded', 'listed_on'],
  find: ({ founded, listed_on }) => {
    if (founded === '' || listed_on === '' || Number(founded) <= yearOf(listed_on)) return null;
    return {
      column: 'founded',
      found: shown(founded),
      expected: `a year not after the listing of ${listed_on}`
    };
  }
};

/** How a company's listing fits its status and its founding. */
export const companyRules: readonly Rule[] = [
  onlyIfListed('exchange'),
  onlyIfListed('listed_on'),
  foundedBeforeListing
];
