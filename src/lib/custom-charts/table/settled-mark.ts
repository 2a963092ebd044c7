import type { OfferedTable } from '$lib/charts/offered-table';
import type { TableChoice, TableMark } from '$lib/url-state/table-chart';
import type { TableGroup } from './table-groups';

/** With more years the columns are too thin; with more parts side by side they are, too. */
const most = { years: 80, sideBySide: 4 };

/**
 * The possible marks for a chart of a table, the best first, and the drawn one. Lengths start at zero, so only dots can
 * show negative figures.
 * @param groups the drawn ones. @param isParts whether they have parts.
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
    return span * parts < most.years && parts <= most.sideBySide ? ['line', 'columns'] : ['line'];
  }
}
