import { combinedQualifier } from '$lib/format/combined-qualifier';
import type { Qualifier } from '$lib/format/qualifier';
import type { QueryResult } from '$lib/query/ad-hoc/query-result';
import type { OfferedTable } from '$lib/charts/offered-table';
import type { TableChoice } from '$lib/url-state/table-chart';

/** One result row of table-sql.ts: a group, its figure, and what that rests on. */
export interface TableGroup {
  /** The value of the group: a year, a kind, a place; null where its rows have none. */
  readonly across: string | null;
  readonly by: string | null;
  readonly value: number;
  readonly rows: number;
  readonly qualifier: Qualifier;
}

/** The groups of a result that have a figure, in its order. @param choice settled; the SQL was made from it. */
export function tableGroups({ rows }: QueryResult, choice: TableChoice, table: OfferedTable): TableGroup[] {
  const at = choice.by === undefined ? 1 : 2;
  const isCount = choice.measure === 'count';
  return rows.flatMap((row) => {
    const value = numberOf(row[at]);
    if (value === undefined) return [];
    const counted = isCount ? value : (numberOf(row[at + 1]) ?? 0);
    const stated = isCount || !table.qualifier ? '' : String(row[at + 2] ?? '');
    return [
      {
        across: textOf(row[0]),
        by: choice.by === undefined ? null : textOf(row[1]),
        value,
        rows: counted,
        qualifier: combinedQualifier(stated, counted)
      }
    ];
  });
}

/** Whole numbers beyond 2^53 and decimals come as text: a drawing needs no more digits than a number has. */
function numberOf(value: unknown): number | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
