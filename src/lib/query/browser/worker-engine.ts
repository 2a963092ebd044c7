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
import { rowsOf, type Columns } from '../engine/rows';
import { StartError } from '../engine/start-error';
import { SupersededError } from '../engine/superseded-error';
import { openClient, type Client } from './engine-client';
import type { Task } from './engine-messages';
import { within } from './within-time';

/** How long a stopped task may take to stop before its worker is ended, in milliseconds: decoding gives way less often. */
const patience = { running: 250, loading: 5_000 };

/** Bytes of a file whose table is worth a new worker once it is gone. */
const large = 16 * 1024 * 1024;

/** Why a task that was not to blame was cut short: it is asked again of the next worker. */
class Restarted extends Error {}

/**
 * The engine as the page holds it. A task that does not stop when told to, or breaks the engine, costs the worker;
 * the next one gets the same tables, and what others had asked meanwhile is asked again there.
 */
export class WorkerEngine implements Engine {
  readonly #tables = new Map<string, Loaded>();
  readonly #starting: (progress: Progress) => void;
  readonly #lost: () => void;
  #client: Promise<Client>;
  #live: Client | undefined;
  #loading = 0;

  /** @param starting told of the start and every restart; @param lost called where a restart failed or at `close`. */
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
    return rowsOf(await this.#perform({ kind: 'run', sql, parameters }, options));
  }

  async numbers(
    sql: string,
    parameters: readonly Parameter[] = [],
    options: RunOptions = {}
  ): Promise<Numbers> {
    return numbersOf(await this.#perform({ kind: 'numbers', sql, parameters }, options));
  }

  async load(table: string, source: TableSource, options: LoadOptions = {}): Promise<void> {
    // The worker's own address is not the page's.
    const settled =
      source instanceof Blob ? source : { ...source, at: new URL(source.at, document.baseURI).href };
    // What is loaded is not even asked for: most queries find their tables there.
    const wanted = { source: settled, columns: options.columns };
    const { places } = options;
    if (!places && isLoaded(this.#tables.get(table), wanted)) return;
    this.#loading++;
    try {
      await this.#perform({ kind: 'load', table, ...wanted, places }, options);
      // What holds some rows is asked for anew each time.
      if (!places) this.#tables.set(table, loadedWith(this.#tables.get(table), wanted));
    } finally {
      this.#loading--;
    }
  }

  async drop(table: string): Promise<void> {
    const source = this.#tables.get(table);
    this.#tables.delete(table);
    await this.#perform({ kind: 'drop', table }, {});
    // Memory of WebAssembly only grows: what a large table held comes back to the reader with a new worker alone.
    if (source instanceof Blob && source.size >= large && this.#live) this.#restart(this.#live);
  }

  async close(): Promise<void> {
    this.#lost();
    this.#live = undefined;
    (await this.#client).end(new StartError('it was closed'));
  }

  async #begin(): Promise<Client> {
    let client: Client | undefined;
    try {
      client = openClient((broken) => this.#restart(broken));
      await client.ask({ kind: 'start' }, this.#starting).answer;
      for (const [table, loaded] of this.#tables) await client.ask({ kind: 'load', table, ...loaded }).answer;
      this.#live = client;
      return client;
    } catch (cause) {
      client?.end(new Restarted());
      throw cause instanceof StartError ? cause : new StartError(String(cause), cause);
    }
  }

  #restart(client: Client): void {
    if (client !== this.#live) return;
    this.#live = undefined;
    client.end(new Restarted());
    this.#client = this.#begin();
    this.#client.catch(this.#lost);
  }

  async #perform(task: Task, { signal, progress }: RunOptions): Promise<Columns | Numbers> {
    for (;;) {
      const client = await within(this.#client, signal);
      const { answer, stop } = client.ask(task, progress);
      const abort = (): void => {
        stop();
        if (!(signal?.reason instanceof SupersededError)) this.#insist(client, answer);
      };
      signal?.addEventListener('abort', abort);
      try {
        return await within(answer, signal);
      } catch (cause) {
        if (!(cause instanceof Restarted)) throw cause;
      } finally {
        signal?.removeEventListener('abort', abort);
      }
    }
  }

  #insist(client: Client, answer: Promise<unknown>): void {
    const timer = setTimeout(
      () => this.#restart(client),
      this.#loading > 0 ? patience.loading : patience.running
    );
    const stopped = (): void => clearTimeout(timer);
    answer.then(stopped, stopped);
  }
}
