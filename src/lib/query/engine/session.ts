import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import type { AsyncBuffer } from 'hyparquet';
import { loadArrow } from '../parquet/arrow-file';
import type { Engine, LoadOptions, Parameter, RunOptions, TableSource } from './engine';
import { isLoaded, loadedWith, type Loaded } from './table-state';
import { dropTable, fillTable } from './fill-table';
import type { Decoder } from '../parquet/decoder';
import { isOutOfMemory, LoadError } from './errors';
import { loadParquet, type StartDecoder } from './load';
import { createReader } from './statement-runner';
import { numbersDecoder, type Numbers } from './numbers';
import { columnsDecoder, type Columns } from './rows';

/** Opens the bytes of a table where the engine runs, and gives their name for messages. */
export type OpenSource = (
  source: TableSource,
  signal: AbortSignal | undefined
) => Promise<{
  readonly name: string;
  readonly file: AsyncBuffer;
  readonly arrow?: boolean;
  readonly decode?: StartDecoder | undefined;
}>;

/** An engine whose results stay columns, so that the worker transfers them unchanged. */
export interface Session extends Omit<Engine, 'run'> {
  run(sql: string, parameters?: readonly Parameter[], options?: RunOptions): Promise<Columns>;
  numbers(sql: string, parameters?: readonly Parameter[], options?: RunOptions): Promise<Numbers>;
}

/** Settings that keep SQL from the network, files, extensions, more memory, and these settings. */
const locks = (memory: string) => [
  `SET memory_limit = '${memory}'`,
  'SET enable_external_access = false',
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  'SET lock_configuration = true'
];

/**
 * Opens one database over DuckDB-WASM's synchronous calls, for both engines. Queries run one after another; tables load
 * at the same time on a second connection.
 * @param memory maximum for tables and queries, as DuckDB writes it.
 */
export function openSession(bindings: DuckDBBindings, open: OpenSource, memory = '2GB'): Session {
  // A query yields every 40 ms: see createReader.
  bindings.open({ query: { queryPollingInterval: 40 } });
  const [loader, reader] = [connect(bindings), connect(bindings)];
  bindings.runQuery(reader, 'SET errors_as_json = true');
  for (const lock of locks(memory)) bindings.runQuery(loader, lock);
  const read = createReader(bindings, reader);
  const loads = new Map<string, Loaded & { readonly done: Promise<void> }>();
  /** The tables that can be queried. */
  const filled = new Set<string>();
  let queries: Promise<unknown> = Promise.resolve();
  let filling: Promise<unknown> = Promise.resolve();

  async function load(table: string, source: TableSource, options: LoadOptions): Promise<void> {
    const { name, file, arrow, decode } = await open(source, options.signal);
    const readFile = arrow ? loadArrow : loadParquet;
    const fill = () =>
      fillTable(
        bindings,
        loader,
        table,
        (sink, how) => readFile(file, name, sink, { ...how, decode }),
        name,
        options
      );
    const turn = filling.then(async () => {
      try {
        await fill();
      } catch (cause) {
        const isShort = cause instanceof LoadError && isOutOfMemory(cause.cause);
        if (!(isShort && filled.has(table))) throw cause;
        // Memory is too small for the old table and the wider one together: drop the old one and load again.
        filled.delete(table);
        dropTable(bindings, loader, table);
        await fill();
      }
      filled.add(table);
    });
    filling = turn.catch(() => undefined);
    await turn;
  }

  function ask<T>(
    sql: string,
    parameters: readonly Parameter[],
    decoder: Decoder<T>,
    { signal, progress }: RunOptions
  ): Promise<T> {
    const turn = queries.then(() => {
      signal?.throwIfAborted();
      progress?.({ step: 'running' });
      return read(sql, parameters, decoder, signal);
    });
    queries = turn.catch(() => undefined);
    return turn;
  }

  return {
    run: (sql, parameters = [], options = {}) => ask(sql, parameters, columnsDecoder(), options),
    numbers: (sql, parameters = [], options = {}) => ask(sql, parameters, numbersDecoder(), options),
    load(table, source, options = {}) {
      if (options.places) return load(table, source, options);
      const known = loads.get(table);
      const wanted = { source, columns: options.columns };
      if (known && isLoaded(known, wanted)) return known.done;
      const { columns } = loadedWith(known, wanted);
      const done = load(table, source, { ...options, columns }).catch((cause: unknown) => {
        if (loads.get(table)?.done === done) loads.delete(table);
        throw cause;
      });
      loads.set(table, { source, columns, done });
      return done;
    },
    async drop(table) {
      loads.delete(table);
      // After everything that fills or reads it.
      const turn = Promise.all([filling, queries]).then(() => {
        filled.delete(table);
        dropTable(bindings, loader, table);
      });
      filling = turn.catch(() => undefined);
      await turn;
    },
    async close() {
      await Promise.all([queries, filling]);
      bindings.reset();
    }
  };
}

function connect(bindings: DuckDBBindings): number {
  return bindings.connect().useUnsafe((_, connection) => connection);
}
