import type { OfferedTable } from '$lib/charts/offered-table';
import type { TableChoice, TableMark } from '$lib/url-state/table-chart';
import type { TableGroup } from './table-groups';

/** Over more years than this columns are too thin to be told apart, and side by side more than so many. */
const most = { years: 80, beside: 4 };

/**
 * The marks that a chart of a table may have, the best first, and the one that is drawn. Lengths start at zero: where a figure
 * falls below it only dots can say so.
 * @param groups those that are drawn. @param isParts whether they have parts.
 */
export function settledMark(
  table: OfferedTable,
  { measure, across, mark }: TableChoice,
  groups: readonly TableGroup[],
  isParts: boolean
): { readonly mark: TableMark; readonly marks: readonly TableMark[] } {
  const marks = marksOf();
  return { marks, mark: marks.find((item) => item === mark) ?? marks[0] ?? 'dots' };

  function marksOf(): readonly TableMark[] {
    if (groups.some(({ value }) => value < 0)) return ['dots'];
    if (!table.years.includes(across)) {
      if (!isParts) return ['bars', 'dots'];
      return measure === 'count' ? ['stacked-bars', 'bars'] : ['bars'];
    }
    const years = groups.map((group) => Number(group.across)).filter((year) => year > 0);
    const span = Math.max(...years) - Math.min(...years);
    if (!isParts) return span < most.years ? ['columns', 'line'] : ['line'];
    const parts = new Set(groups.map(({ by }) => by)).size;
    return span * parts < most.years && parts <= most.beside ? ['line', 'columns'] : ['line'];
  }
}
