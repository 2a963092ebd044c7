import { namesTable } from '$lib/query/ad-hoc/names-table';

interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

const qualifying = /^(?:qualifier|hedge)$/i;
const measuring = /^(?:DOUBLE|FLOAT|DECIMAL|U?(?:BIG|HUGE)?INT)/;
/** Every column: of a table, not what count(*) counts. */
const whole = /(?:SELECT|,|\.)\s*\*/i;

/** The names of the tables whose qualified figures a query may read: what it only counts has no qualifier to lose. */
export function qualifiedTables(sql: string, tables: readonly Table[]): string[] {
  return tables
    .filter(({ name, columns }) => {
      if (!columns.some((column) => qualifying.test(column.name)) || !namesTable(sql, name)) return false;
      const figures = columns.filter(({ type }) => measuring.test(type));
      return whole.test(sql) || figures.some((column) => namesTable(sql, column.name));
    })
    .map(({ name }) => name);
}
