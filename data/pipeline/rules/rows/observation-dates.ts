import type { ColumnName } from '../../schema/row.ts';
import type { observations } from '../../schema/observations.ts';
import { precisionOf, yearOf } from '../calendar.ts';
import { shown } from '../fault.ts';
import type { RowRule } from '../row-rule.ts';

type Rule = RowRule<ColumnName<typeof observations>>;

const startFitsPeriod: Rule = {
  name: 'start-fits-period',
  needs: ['period', 'start'],
  find: ({ period, start }) => {
    if ((period === 'instant') === (start === '')) return null;
    const expected =
      period === 'instant'
        ? 'nothing, an instant has no start'
        : `the first day of the window, period is ${period}`;
    return { column: 'start', found: shown(start), expected };
  }
};

const startIsNotAfterEnd: Rule = {
  name: 'start-is-not-after-end',
  needs: ['period', 'start', 'end'],
  find: ({ period, start, end }) => {
    const free = period === 'range' || period === 'cumulative';
    if (!free || start <= end) return null;
    return { column: 'start', found: shown(start), expected: `a day not after the end ${end}` };
  }
};

const yearsAreWhole: Rule = {
  name: 'years-are-whole',
  needs: ['period', 'start', 'end'],
  find: ({ period, start, end }) => {
    const year = yearOf(end);
    const windows: Partial<Record<string, readonly [string, string]>> = {
      year: [`${year}-01-01`, `${year}-12-31`],
      'fiscal-year': [`${year - 1}-04-01`, `${year}-03-31`]
    };
    const window = windows[period];
    if (!window || start === '' || (start === window[0] && end === window[1])) return null;
    return {
      column: 'start',
      found: `${start} to ${end}`,
      expected: `${window[0]} to ${window[1]}, period is ${period}`
    };
  }
};

/* With precision "year" month and day are placeholders. They stand at the year's end; where a source means
   another day (an academic year, a page without its year) the note says so. */
const placeholderIsYearEnd: Rule = {
  name: 'placeholder-is-year-end',
  needs: ['period', 'end', 'precision', 'note'],
  find: ({ period, end, precision, note }) => {
    if (precision !== 'year' || period === 'fiscal-year' || end.endsWith('-12-31') || note !== '')
      return null;
    const expected = `${yearOf(end)}-12-31, the placeholder of precision year, or a note on the other day`;
    return { column: 'end', found: shown(end), expected };
  }
};

/* A target looks ahead, and a budget is stated before its year ends; every other figure is older than its source. */
const sourceIsNotOlder: Rule = {
  name: 'source-is-not-older',
  needs: ['series', 'period', 'end', 'precision', 'source_id'],
  find: ({ series, period, end, precision, source_id }, known) => {
    const published = known.published(source_id);
    const nature = known.series(series)?.nature;
    if (!precisionOf(published) || nature === undefined || nature === 'target' || period === 'fiscal-year')
      return null;
    const length = Math.min(published.length, precision === 'year' ? 4 : precision === 'month' ? 7 : 10);
    if (end.slice(0, length) <= published.slice(0, length)) return null;
    return {
      column: 'end',
      found: shown(end),
      expected: `a day not after its source, published ${published}`
    };
  }
};

/** How an observation's period, start, end, precision and source date must fit together. */
export const observationDates: readonly Rule[] = [
  startFitsPeriod,
  startIsNotAfterEnd,
  yearsAreWhole,
  placeholderIsYearEnd,
  sourceIsNotOlder
];
