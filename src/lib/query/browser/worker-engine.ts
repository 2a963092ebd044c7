import type {
  Engine,
  LoadOptions,
  Parameter,
  Progress,
  Row,
  RunOptions,
  TableSource
} from '../engine/engine';
import { isLoaded, loadedWith, type Loaded } from '../engine/table-state';
import { numbersOf, type Numbers } from '../engine/numbers';
import { rowsOf } from '../engine/rows';
import { StartError, SupersededError } from '../engine/errors';
import { openEngineClient, type EngineClient } from './engine-client';
import type { EngineResult, EngineTask } from './engine-task';
import { within } from './within-time';

/** Milliseconds that a cancelled task may take before its worker is terminated: decoding yields less often. */
const patience = { running: 250, loading: 5_000 };

/** Size in bytes of a file from which dropping its table justifies a new worker. */
const large = 16 * 1024 * 1024;

/** An innocent task was cut short by a restart; it is sent again to the next worker. */
class RestartedError extends Error {}

/**
 * The page's side of the engine. A task that does not stop on request, or that breaks the engine, ends the worker. The
 * next worker gets the same tables, and pending tasks of other callers are sent to it again.
 */
export class WorkerEngine implements Engine {
  readonly #tables = new Map<string, Loaded>();
  readonly #starting: (progress: Progress) => void;
  readonly #lost: () => void;
  #client: Promise<EngineClient>;
  #live: EngineClient | undefined;
  #loading = 0;

  /** @param starting called with the progress of every start; @param lost called where a restart failed, or at `close`. */
  constructor(starting: (progress: Progress) => void, lost: () => void) {
    this.#starting = starting;
    this.#lost = lost;
    this.#client = this.#begin();
  }

  /** @throws StartError where the first start failed. */
  async started(): Promise<this> {
    await this.#client;
    return this;
  }

  async run(sql: string, parameters: readonly Parameter[] = [], options: RunOptions = {}): Promise<Row[]> {
    return rowsOf(resultOf(await this.#perform({ kind: 'run', sql, parameters }, options)));
  }

  async numbers(
    sql: string,
    parameters: readonly Parameter[] = [],
    options: RunOptions = {}
  ): Promise<Numbers> {
    return numbersOf(resultOf(await this.#perform({ kind: 'numbers', sql, parameters }, options)));
  }

  async load(table: string, source: TableSource, options: LoadOptions = {}): Promise<void> {
    // The worker has a different base address than the page.
    const settled =
      source instanceof Blob ? source : { ...source, at: new URL(source.at, document.baseURI).href };
    // A loaded table needs no task: most queries find their tables loaded.
    const wanted = { source: settled, columns: options.columns };
    const { places } = options;
    if (!places && isLoaded(this.#tables.get(table), wanted)) return;
    this.#loading++;
    try {
      await this.#perform({ kind: 'load', table, ...wanted, places }, options);
      // A table of a few rows is loaded again for every request.
      if (!places) this.#tables.set(table, loadedWith(this.#tables.get(table), wanted));
    } finally {
      this.#loading--;
    }
  }

  async drop(table: string): Promise<void> {
    const source = this.#tables.get(table);
    this.#tables.delete(table);
    await this.#perform({ kind: 'drop', table }, {});
    // WebAssembly memory never shrinks: only a new worker frees the memory of a large table.
    if (source instanceof Blob && source.size >= large && this.#live) this.#restart(this.#live);
  }

  async close(): Promise<void> {
    this.#lost();
    this.#live = undefined;
    (await this.#client).end(new StartError('it was closed'));
  }

  async #begin(): Promise<EngineClient> {
    let client: EngineClient | undefined;
    try {
      client = openEngineClient((broken) => this.#restart(broken));
      await client.send({ kind: 'start' }, { progress: this.#starting }).result;
      for (const [table, loaded] of this.#tables)
        await client.send({ kind: 'load', table, ...loaded }).result;
      this.#live = client;
      return client;
    } catch (cause) {
      client?.end(new RestartedError());
      throw cause instanceof StartError ? cause : new StartError(String(cause), cause);
    }
  }

  #restart(client: EngineClient): void {
    if (client !== this.#live) return;
    this.#live = undefined;
    client.end(new RestartedError());
    this.#client = this.#begin();
    this.#client.catch(this.#lost);
  }

  async #perform(task: EngineTask, { signal, progress }: RunOptions): Promise<EngineResult> {
    for (;;) {
      const client = await within(this.#client, signal);
      const { result, abort: stop } = client.send(task, { progress });
      const abort = (): void => {
        stop();
        if (!(signal?.reason instanceof SupersededError)) this.#insist(client, result);
      };
      signal?.addEventListener('abort', abort);
      try {
        return await within(result, signal);
      } catch (cause) {
        if (!(cause instanceof RestartedError)) throw cause;
      } finally {
        signal?.removeEventListener('abort', abort);
      }
    }
  }

  #insist(client: EngineClient, result: Promise<unknown>): void {
    const timer = setTimeout(
      () => this.#restart(client),
      this.#loading > 0 ? patience.loading : patience.running
    );
    const stopped = (): void => clearTimeout(timer);
    result.then(stopped, stopped);
  }
}

/** The result of a task that has one. */
function resultOf(result: EngineResult): NonNullable<EngineResult> {
  if (!result) throw new TypeError('The engine worker returned no result');
  return result;
}
