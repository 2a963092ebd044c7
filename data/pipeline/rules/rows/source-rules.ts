import type { ColumnName } from '../../schema/row.ts';
import type { sources } from '../../schema/sources.ts';
import { shown } from '../fault.ts';
import type { RowRule } from '../row-rule.ts';
import { allOrNone } from './all-or-none.ts';

type Rule = RowRule<ColumnName<typeof sources>>;

/* Whoever paid for a text: it is no word of the body that it speaks of. */
const sponsoredIsNotOfficial: Rule = {
  name: 'sponsored-is-not-official',
  needs: ['kind', 'tier'],
  find: ({ kind, tier }) =>
    kind === 'sponsored' && tier === 'official'
      ? { column: 'tier', found: shown(tier), expected: 'press or secondary, the document is sponsored' }
      : null
};

/** A sponsored document is press at most; a publisher's Chinese names come together. */
export const sourceRules: readonly Rule[] = [
  sponsoredIsNotOfficial,
  allOrNone(['publisher_zh_hant', 'publisher_zh_hans'])
];
