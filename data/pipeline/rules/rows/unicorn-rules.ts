import type { ColumnName } from '../../schema/row.ts';
import type { unicorns } from '../../schema/unicorns.ts';
import { shown } from '../fault.ts';
import type { RowRule } from '../row-rule.ts';

type Rule = RowRule<ColumnName<typeof unicorns>>;

const joinedBeforeList: Rule = {
  name: 'joined-before-list',
  needs: ['as_of', 'joined'],
  find: ({ as_of, joined }) =>
    joined.slice(0, as_of.length) <= as_of
      ? null
      : { column: 'joined', found: shown(joined), expected: `a day not after the list of ${as_of}` }
};

/** A unicorn joined before the list that names it was drawn up. */
export const unicornRules: readonly Rule[] = [joinedBeforeList];
