import { median, sum } from 'd3-array';
import { countOf } from './count';
import type { Group, RegisterRow } from './row';
import type { RegisterModel } from './model';

/** What the title of a chart of the register speaks of. */
export interface RegisterFacts {
  /** The line with most rows, over all stacks. */
  readonly line: Group & { readonly count: number };
  /** The stack with most rows: a year or a sector. */
  readonly stack: Group & { readonly count: number };
  /** The stack in which the line with most rows has most of them. */
  readonly peak: Group & { readonly count: number };
  /** How many rows that stack has of all lines. */
  readonly peakAll: number;
  /** The round that is drawn first. */
  readonly first: RegisterRow | undefined;
  /** The middle of the amounts, in the currency of the model. */
  readonly median: number;
  /** Rounds whose amounts the sums leave out. */
  readonly unsummed: number;
}

/** Takes from a model what its title may say. */
export function registerFacts({ lines, stacks, cells, rows }: RegisterModel): RegisterFacts {
  const most = (groups: readonly Group[], of: 'line' | 'stack', among = cells) =>
    groups
      .map(({ id, name }) => {
        const own = among.filter((cell) => (of === 'line' ? cell.line.id : cell.stack) === id);
        return { id, name, count: sum(own, (cell) => countOf(cell.rows)) };
      })
      .reduce((best, group) => (group.count > best.count ? group : best), { id: '', name: '', count: 0 });
  // What holds the rest is no finding.
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
