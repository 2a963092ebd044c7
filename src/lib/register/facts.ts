import { median, sum } from 'd3-array';
import { countOf } from './count';
import type { Group, RegisterRow } from './row';
import type { RegisterModel } from './model';

/** What the title of a register chart may say. */
export interface RegisterFacts {
  /** The line with most rows, over all stacks. */
  readonly line: Group & { readonly count: number };
  /** The stack with most rows: a year or a sector. */
  readonly stack: Group & { readonly count: number };
  /** The stack in which that line has most rows. */
  readonly peak: Group & { readonly count: number };
  /** The rows of all lines in that stack. */
  readonly peakAll: number;
  /** The round that is drawn first. */
  readonly first: RegisterRow | undefined;
  /** The median of the amounts, in the currency of the model. */
  readonly median: number;
  /** Number of rounds whose amounts the sums omit. */
  readonly unsummed: number;
}

/** The facts of a register chart, from its model. */
export function registerFacts({ lines, stacks, cells, rows }: RegisterModel): RegisterFacts {
  const most = (groups: readonly Group[], of: 'line' | 'stack', among = cells) =>
    groups
      .map(({ id, name }) => {
        const own = among.filter((cell) => (of === 'line' ? cell.line.id : cell.stack) === id);
        return { id, name, count: sum(own, (cell) => countOf(cell.rows)) };
      })
      .reduce((best, group) => (group.count > best.count ? group : best), { id: '', name: '', count: 0 });
  // The group of all other sectors is no finding.
  const named = lines.filter(({ id }) => id !== 'other-sectors');
  const line = most(named, 'line');
  const peak = most(
    stacks,
    'stack',
    cells.filter((cell) => cell.line.id === line.id)
  );
  return {
    line,
    stack: most(stacks, 'stack'),
    peak,
    peakAll: sum(
      cells.filter(({ stack }) => stack === peak.id),
      (cell) => countOf(cell.rows)
    ),
    first: cells[0]?.rows[0],
    median: median(cells, (cell) => cell.value) ?? 0,
    unsummed: countOf(rows) - sum(cells, (cell) => cell.sum?.added ?? 0)
  };
}
