import type { Locale } from '$lib/format/locale';
import { ownTables } from '$lib/local-files/local-tables';
import type { Progress } from '$lib/query/engine/engine';
import type { QueryResult } from '$lib/query/ad-hoc/query-result';
import { offeredLocalTable, offeredTables, type OfferedTable } from '$lib/charts/offered-table';
import { settledChoice, type TableChoice } from '$lib/custom-charts/table/table-choice';
import { tableGroups } from '$lib/custom-charts/table/table-groups';
import { tableSql } from '$lib/custom-charts/table/table-sql';
import type { TableFigure } from '$lib/custom-charts/table/table-view';

/** The chart of a table that is being built: what is asked and drawn, what is going on and what went wrong. */
export class TableChartState {
  figure = $state.raw<TableFigure | undefined>();
  /** Whether what is chosen has nothing to draw. */
  isEmpty = $state(false);
  progress = $state.raw<Progress | undefined>();
  fault = $state.raw<unknown>();
  /** The reader's own tables, as they come and go. */
  own = $state.raw(ownTables.list().map(offeredLocalTable));
  #answered: { readonly sql: string; readonly table: OfferedTable; readonly answer: QueryResult } | undefined;
  #controller: AbortController | undefined;

  constructor(private readonly locale: Locale) {}

  /** @returns ends the watching, and what is being asked. */
  watch(): () => void {
    const forget = ownTables.watch(() => (this.own = ownTables.list().map(offeredLocalTable)));
    return () => {
      forget();
      this.#controller?.abort();
    };
  }

  /** The table of a choice; undefined where it is one of the reader's that is not open. */
  tableOf({ table, own }: TableChoice): OfferedTable | undefined {
    return (own ? this.own : offeredTables).find(({ name }) => name === table);
  }

  /** Asks for the groups of a choice and draws them; another choice puts an end to that. */
  async show(table: OfferedTable, choice: TableChoice): Promise<void> {
    this.#controller?.abort();
    const controller = new AbortController();
    this.#controller = controller;
    this.fault = undefined;
    try {
      const settled = settledChoice(table, choice);
      const sql = tableSql(settled, table);
      const { runQuery, tableChart, tableDocuments, tableFigure, drawInBrowser } =
        await import('$lib/custom-charts/table/table-drawing');
      const { signal } = controller;
      const progress = (now: Progress) => {
        if (this.#controller === controller) this.progress = now;
      };
      const kept =
        this.#answered?.sql === sql && this.#answered.table === table ? this.#answered.answer : undefined;
      const answer =
        kept ?? (await runQuery({ sql, start: 0 }, { signal, progress, own: ownTables.sources() }));
      const documents = await tableDocuments(table);
      if (signal.aborted) return;
      this.#answered = { sql, table, answer };
      const chart = tableChart(table, settled, tableGroups(answer, settled, table), this.locale);
      this.figure = chart && tableFigure(chart, documents, drawInBrowser);
      this.isEmpty = chart === undefined;
    } catch (error) {
      if (!controller.signal.aborted) this.fault = error;
    } finally {
      if (this.#controller === controller) this.progress = undefined;
    }
  }
}
