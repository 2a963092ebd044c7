import { startEngine } from '$lib/query/browser/engine';
import type { Progress } from '$lib/query/engine/engine';
import { localTables } from '$lib/local-files/local-tables';
import type { QueryResult } from '$lib/query/ad-hoc/query-result';
import { runQuery } from '$lib/query/ad-hoc/run-query';
import { engineFunctions } from './engine-functions';
import type { Names } from './sql-language';
import type { Statement } from '$lib/query/ad-hoc/statements';

/** The tab of a statement: its result or its error. */
export interface Tab {
  readonly id: number;
  readonly sql: string;
  readonly result?: QueryResult;
  readonly error?: unknown;
}

/** Maximum number of tabs; the oldest is closed first. */
const mostTabs = 12;

/** Runs the queries of the console, with a tab for each result. */
export class QueryRunner {
  tabs = $state.raw<readonly Tab[]>([]);
  shown = $state(0);
  /** The progress while something runs. */
  progress = $state.raw<Progress | undefined>();
  running = $state(false);
  cancelled = $state(false);
  functions = $state.raw<Names['functions']>([]);
  #made = 0;
  #controller: AbortController | undefined;
  #warmed = false;

  /** Starts the engine when a visitor's pointer or focus approaches; the first query reports a failure. */
  warm(): void {
    if (this.#warmed) return;
    this.#warmed = true;
    startEngine()
      .then(async (engine) => {
        this.functions = await engineFunctions(engine);
      })
      .catch(() => {
        this.#warmed = false;
      });
  }

  /**
   * Runs statements one after another, each in a new tab, up to the first error.
   * @returns the failed statement with its error.
   */
  async run(statements: readonly Statement[]): Promise<{ statement: Statement; error: unknown } | undefined> {
    this.cancel();
    const controller = new AbortController();
    this.#controller = controller;
    this.running = true;
    this.cancelled = false;
    this.warm();
    try {
      for (const statement of statements) {
        try {
          const result = await runQuery(statement, {
            signal: controller.signal,
            progress: (progress) => {
              if (this.#controller === controller) this.progress = progress;
            },
            localTables: localTables.sources()
          });
          this.#open({ sql: statement.sql, result });
        } catch (error) {
          if (controller.signal.aborted) return undefined;
          this.#open({ sql: statement.sql, error });
          return { statement, error };
        }
      }
      return undefined;
    } finally {
      if (this.#controller === controller) {
        this.running = false;
        this.progress = undefined;
        this.#controller = undefined;
      }
    }
  }

  cancel(): void {
    if (!this.#controller) return;
    this.#controller.abort();
    this.#controller = undefined;
    this.running = false;
    this.progress = undefined;
    this.cancelled = true;
  }

  close(id: number): void {
    const at = this.tabs.findIndex((tab) => tab.id === id);
    this.tabs = this.tabs.filter((tab) => tab.id !== id);
    if (this.shown === id) this.shown = this.tabs[Math.min(at, this.tabs.length - 1)]?.id ?? 0;
  }

  #open(tab: Omit<Tab, 'id'>): void {
    this.shown = ++this.#made;
    this.tabs = [...this.tabs.slice(1 - mostTabs), { id: this.shown, ...tab }];
  }
}
