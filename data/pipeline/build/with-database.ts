import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

/**
 * Opens native DuckDB for as long as a task lasts. It fetches nothing from the network.
 * @param path of the database's file, or ":memory:".
 * @param settings as DuckDB names them, such as `threads`.
 */
export async function withDatabase<T>(
  path: string,
  settings: Readonly<Record<string, string>>,
  task: (connection: DuckDBConnection) => Promise<T>
): Promise<T> {
  const instance = await DuckDBInstance.create(path, { ...settings, autoinstall_known_extensions: 'false' });
  const connection = await instance.connect();
  try {
    return await task(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
