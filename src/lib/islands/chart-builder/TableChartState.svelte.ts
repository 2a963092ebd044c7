import { offeredLocalTable, offeredTables, type OfferedTable } from '$lib/charts/offered-table';
import { settledChoice } from '$lib/custom-charts/table/table-choice';
import type { TableChoice } from '$lib/url-state/table-chart';
import { tableGroups } from '$lib/custom-charts/table/table-groups';
import { tableSql } from '$lib/custom-charts/table/table-sql';
import type { TableFigure } from '$lib/custom-charts/table/table-view';
import type { Locale } from '$lib/format/locale';
import { localTables } from '$lib/local-files/local-tables';
import type { QueryResult } from '$lib/query/ad-hoc/query-result';
import type { Progress } from '$lib/query/engine/engine';
import { sqlHash } from '$lib/url-state/sql-hash';

/** The chart of a table: what is chosen, what is drawn of it, what is going on and what went wrong. */
export class TableChartState {
  choice = $state.raw<TableChoice | undefined>();
  /** The tables of local files, as they come and go. */
  local = $state.raw(localTables.list().map(offeredLocalTable));
  /** The chosen table; undefined where it is of a local file that is not open. */
  readonly table: OfferedTable | undefined = $derived.by(() => {
    const { choice } = this;
    return (choice?.own ? this.local : offeredTables).find(({ name }) => name === choice?.table);
  });
  /** The choice as this table can be charted. */
  readonly settled: TableChoice | undefined = $derived.by(
    () => this.table && this.choice && settledChoice(this.table, this.choice)
  );
  #figure = $state.raw<TableFigure | undefined>();
  /** The last chart of this table; it stays while another is on its way. */
  readonly figure: TableFigure | undefined = $derived.by(() =>
    this.#figure?.chart.table.name === this.table?.name ? this.#figure : undefined
  );
  /** Whether what is chosen has nothing to draw. */
  isEmpty = $state(false);
  progress = $state.raw<Progress | undefined>();
  error = $state.raw<unknown>();
  /** The query of the chart as the SQL console opens it; '' for a local file, which the console does not know. */
  sqlHash = $state('');
  #last: { readonly sql: string; readonly table: OfferedTable; readonly result: QueryResult } | undefined;
  #controller: AbortController | undefined;

  constructor(private readonly locale: Locale) {}

  /** Follows the local tables. @returns ends that, and the query that runs. */
  watch(): () => void {
    const unwatch = localTables.watch(() => {
      this.local = localTables.list().map(offeredLocalTable);
      if (this.choice?.own) void this.show(this.choice);
    });
    return () => {
      unwatch();
      this.#controller?.abort();
    };
  }

  /** Nothing is chosen of a table any more. */
  leave(): void {
    this.#controller?.abort();
    this.#controller = undefined;
    this.choice = undefined;
    this.progress = undefined;
    this.error = undefined;
  }

  /** Asks for the groups of a choice and draws them; another choice puts an end to that. */
  async show(choice: TableChoice): Promise<void> {
    this.#controller?.abort();
    const controller = new AbortController();
    this.#controller = controller;
    this.choice = choice;
    this.error = undefined;
    const { table, settled } = this;
    if (!table || !settled) return;
    try {
      const sql = tableSql(settled, table);
      const { runQuery, tableChart, tableDocuments, tableFigure, chartScene } =
        await import('$lib/custom-charts/table/table-drawing');
      const { signal } = controller;
      const progress = (now: Progress) => {
        if (this.#controller === controller) this.progress = now;
      };
      const hash = table.own ? '' : ((await sqlHash(sql)) ?? '');
      const known = this.#last?.sql === sql && this.#last.table === table ? this.#last.result : undefined;
      const result =
        known ?? (await runQuery({ sql, start: 0 }, { signal, progress, own: localTables.sources() }));
      const documents = await tableDocuments(table);
      if (signal.aborted) return;
      this.#last = { sql, table, result };
      const chart = tableChart(table, settled, tableGroups(result, settled, table), this.locale);
      this.#figure = chart && tableFigure(chart, documents, chartScene);
      this.isEmpty = chart === undefined;
      this.sqlHash = hash;
    } catch (error) {
      if (!controller.signal.aborted) this.error = error;
    } finally {
      if (this.#controller === controller) this.progress = undefined;
    }
  }
}
