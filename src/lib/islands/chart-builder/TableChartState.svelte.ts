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

/** The chart of a table: the choice, the drawing, the progress and the error. */
export class TableChartState {
  choice = $state.raw<TableChoice | undefined>();
  /** The tables of open local files. */
  local = $state.raw(localTables.list().map(offeredLocalTable));
  /** The chosen table; undefined where its local file is not open. */
  readonly table: OfferedTable | undefined = $derived.by(() => {
    const { choice } = this;
    return (choice?.own ? this.local : offeredTables).find(({ name }) => name === choice?.table);
  });
  /** The choice after settling it for this table. */
  readonly settled: TableChoice | undefined = $derived.by(
    () => this.table && this.choice && settledChoice(this.table, this.choice)
  );
  #figure = $state.raw<TableFigure | undefined>();
  /** The last chart of this table; it stays while another loads. */
  readonly figure: TableFigure | undefined = $derived.by(() =>
    this.#figure?.chart.table.name === this.table?.name ? this.#figure : undefined
  );
  /** Whether the choice has nothing to draw. */
  isEmpty = $state(false);
  progress = $state.raw<Progress | undefined>();
  error = $state.raw<unknown>();
  /** The hash that opens the chart's query in the SQL console; '' for a local file, which the console would not have. */
  sqlHash = $state('');
  #last: { readonly sql: string; readonly table: OfferedTable; readonly result: QueryResult } | undefined;
  #controller: AbortController | undefined;

  constructor(private readonly locale: Locale) {}

  /** Follows the local tables. @returns a function that stops that and the running query. */
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

  /** Clears the choice of a table. */
  leave(): void {
    this.#controller?.abort();
    this.#controller = undefined;
    this.choice = undefined;
    this.progress = undefined;
    this.error = undefined;
  }

  /** Queries the groups of a choice and draws them; a later choice cancels this one. */
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
      const hash = table.localFile ? '' : ((await sqlHash(sql)) ?? '');
      const known = this.#last?.sql === sql && this.#last.table === table ? this.#last.result : undefined;
      const result =
        known ??
        (await runQuery({ sql, start: 0 }, { signal, progress, localTables: localTables.sources() }));
      const documents = await tableDocuments(table, this.locale);
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
