import type { ColumnName } from '../../schema/row.ts';
import type { series } from '../../schema/series.ts';
import { shown } from '../fault.ts';
import type { RowRule } from '../row-rule.ts';
import { allOrNone } from './all-or-none.ts';

type Rule = RowRule<ColumnName<typeof series>>;

const measuresOf: Partial<Record<string, readonly string[]>> = {
  rank: ['rank'],
  share: ['percent', 'ratio'],
  rate: ['percent', 'ratio', 'rate']
};

const measureFitsNature: Rule = {
  name: 'measure-fits-nature',
  needs: ['measure', 'nature'],
  find: ({ measure, nature }) => {
    const fitting = measuresOf[nature];
    const fits = fitting ? fitting.includes(measure) : measure !== 'rank' && measure !== 'rate';
    if (fits) return null;
    const expected = fitting
      ? `${fitting.join(' or ')}, nature is ${nature}`
      : `no rank and no rate, nature is ${nature}`;
    return { column: 'measure', found: shown(measure), expected };
  }
};

/** How a series' measure fits its nature, and that a caution stands in all three languages or in none. */
export const seriesRules: readonly Rule[] = [
  measureFitsNature,
  allOrNone(['caution_en', 'caution_zh_hant', 'caution_zh_hans'])
];
