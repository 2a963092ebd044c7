import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import { engineError, isOutOfMemory, LoadError } from './errors';
import { identifier } from './sql-text';
import type * as engine from './engine';
import type { LoadOptions, TableSink } from './load';

/**
 * Fills a table from a file, first under a temporary name, so that no query sees an incomplete table.
 * @param read reads the file into the table; name: its name in messages.
 * @throws LoadError as `read`, and where the engine refuses the rows (out of memory); the signal's reason.
 */
export async function fillTable(
  bindings: DuckDBBindings,
  connection: number,
  table: string,
  read: (sink: TableSink, options: LoadOptions) => Promise<void>,
  name: string,
  { signal, progress, columns, places }: engine.LoadOptions
): Promise<void> {
  const staged = `${table} (loading)`;
  const run = (sql: string): Uint8Array => bindings.runQuery(connection, sql);
  const refused = (work: () => void): void => {
    try {
      work();
    } catch (cause) {
      const [first = ''] = engineError(cause).message.split('\n');
      const wrong = isOutOfMemory(cause) ? 'it needs more memory than the engine has' : first;
      throw new LoadError(name, `cannot become a table: ${wrong}`, cause);
    }
  };
  try {
    await read(
      {
        create(columns) {
          const types = columns.map((column) => `${identifier(column.name)} ${column.sql}`).join(', ');
          refused(() => run(`CREATE OR REPLACE TABLE ${identifier(staged)} (${types})`));
        },
        insert(batch) {
          refused(() =>
            bindings.insertArrowFromIPCStream(connection, batch, { name: staged, create: false })
          );
        }
      },
      {
        signal,
        columns,
        places,
        progress: progress && ((rows, total) => progress({ step: 'loading', table, rows, total }))
      }
    );
    run('BEGIN TRANSACTION');
    run(`DROP TABLE IF EXISTS ${identifier(table)}`);
    run(`ALTER TABLE ${identifier(staged)} RENAME TO ${identifier(table)}`);
    run('COMMIT');
  } finally {
    run(`DROP TABLE IF EXISTS ${identifier(staged)}`);
  }
}

/** Drops a table, so that its memory can be reused. */
export function dropTable(bindings: DuckDBBindings, connection: number, table: string): void {
  bindings.runQuery(connection, `DROP TABLE IF EXISTS ${identifier(table)}`);
}
