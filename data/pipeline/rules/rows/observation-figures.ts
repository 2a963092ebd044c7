import type { ColumnName } from '../../schema/row.ts';
import type { observations } from '../../schema/observations.ts';
import type { series } from '../../schema/series.ts';
import type { Row } from '../../schema/row.ts';
import { shown } from '../fault.ts';
import type { RowRule } from '../row-rule.ts';

type Rule = RowRule<ColumnName<typeof observations>>;

const unitsOf: Record<Row<typeof series>['measure'], readonly string[]> = {
  count: ['count'],
  persons: ['persons'],
  money: [
    'HKD',
    'HKD-million',
    'HKD-billion',
    'CNY',
    'CNY-billion',
    'MOP',
    'MOP-billion',
    'USD',
    'USD-million'
  ],
  percent: ['percent'],
  area: ['sqm', 'hectare', 'sq-km'],
  rank: ['rank'],
  ratio: ['ratio'],
  rate: ['per-ten-thousand-residents', 'per-million-residents']
};
const units: Partial<Record<string, readonly string[]>> = unitsOf;
const WHOLE_UNITS: readonly string[] = ['count', 'persons', 'rank'];

const categoryHasDimension: Rule = {
  name: 'category-has-dimension',
  needs: ['dimension', 'category'],
  find: ({ dimension, category }) => {
    if ((dimension === '') === (category === '')) return null;
    return dimension === ''
      ? {
          column: 'dimension',
          found: 'nothing',
          expected: `the dimension of the category ${shown(category)}`
        }
      : { column: 'category', found: 'nothing', expected: `a category of the dimension ${shown(dimension)}` };
  }
};

const unitFitsSeries: Rule = {
  name: 'unit-fits-series',
  needs: ['series', 'unit'],
  find: ({ series, unit }, known) => {
    const measure = known.series(series)?.measure ?? '';
    const fitting = units[measure];
    if (!fitting || fitting.includes(unit)) return null;
    return {
      column: 'unit',
      found: shown(unit),
      expected: `${fitting.join(' or ')}, the series measures ${measure}`
    };
  }
};

const valueFitsUnit: Rule = {
  name: 'value-fits-unit',
  needs: ['series', 'value', 'unit'],
  find: ({ series, value, unit }, known) => {
    const { measure = '', nature = '' } = known.series(series) ?? {};
    // A number in a unit that does not fit is blamed on the unit alone.
    const fits = units[measure]?.includes(unit) ?? false;
    const expected = fits ? expectedNumber(Number(value), unit, nature) : null;
    return expected === null ? null : { column: 'value', found: shown(value), expected };
  }
};

/** How an observation's breakdown, unit and number must fit its series. */
export const observationFigures: readonly Rule[] = [categoryHasDimension, unitFitsSeries, valueFitsUnit];

function expectedNumber(value: number, unit: string, nature: string): string | null {
  if (unit === 'percent') return expectedPercent(value, nature);
  if (WHOLE_UNITS.includes(unit) && !Number.isInteger(value)) return `a whole number, unit is ${unit}`;
  if (unit === 'rank' && value < 1) return 'a rank from 1';
  // Money alone can be negative without nonsense: a fund's income may be a loss.
  if (value < 0 && !/^(HKD|CNY|MOP|USD)/.test(unit)) return `a number from 0, unit is ${unit}`;
  return null;
}

/* A growth rate may fall to -100 and pass 100; a share, a target or a limit is part of a whole. */
function expectedPercent(value: number, nature: string): string | null {
  const [low, high] = nature === 'rate' ? [-100, 1000] : [0, 100];
  return value >= low && value <= high
    ? null
    : `a percentage from ${low} to ${high}, the series is a ${nature}`;
}
