import type { TableRows } from '$lib/catalogue/generated/rows';
import { tables, type TableName } from '$lib/catalogue/generated/tables';
import { run } from '$lib/query/server/run';
import { isLarge } from '$lib/register/size';
import { queryWholeTable } from '$lib/query/questions/query-whole-table';
import { gathered } from './gathered';

type Tables = { readonly [N in TableName]: readonly TableRows[N][] };

/** All tables, with figures grouped by page; without the rows of a large register. */
export interface Evidence extends Tables {
  readonly bySeries: ReadonlyMap<string, readonly TableRows['observations'][]>;
  readonly bySource: ReadonlyMap<string, readonly TableRows['observations'][]>;
  readonly byEntity: ReadonlyMap<string, readonly TableRows['observations'][]>;
  /** A large register, such as an operator's, has no company pages, only tables. */
  readonly hasCompanyPages: boolean;
  readonly sourceOf: ReadonlyMap<string, TableRows['sources']>;
}

/** A cache: thousands of pages use it, and it cannot change during a build. */
let asked: Promise<Evidence> | undefined;

/** Every row of every table. @throws QueryError, LoadError or StartError; the next call tries again. */
export function evidence(): Promise<Evidence> {
  asked ??= ask().catch((cause: unknown) => {
    asked = undefined;
    throw cause;
  });
  return asked;
}

async function ask(): Promise<Evidence> {
  const found: Record<string, unknown> = {};
  const listed = tables.filter(
    ({ name }) => !(isLarge && (name === 'companies' || name === 'funding_rounds'))
  );
  Object.assign(found, { companies: [], funding_rounds: [] });
  for (const { name } of listed) found[name] = await queryWholeTable(run, name);
  // The parse boundary: each table was checked against its declared columns.
  const rows = found as Record<string, unknown> as Tables;
  return {
    ...rows,
    bySeries: gathered(rows.observations, (row) => row.series),
    bySource: gathered(rows.observations, (row) => row.source_id),
    byEntity: gathered(rows.observations, (row) => row.entity),
    hasCompanyPages: !isLarge,
    sourceOf: new Map(rows.sources.map((source) => [source.source_id, source]))
  };
}
