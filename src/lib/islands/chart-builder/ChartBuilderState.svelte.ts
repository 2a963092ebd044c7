import type { SeriesId } from '$lib/catalogue/generated/rows';
import type { ChartChoice } from '$lib/charts/chart-choice';
import { offeredLocalTable, offeredTables } from '$lib/charts/offered-table';
import { readAddress } from '$lib/custom-charts/read-address';
import type { Ignored } from '$lib/url-state/search-codec';
import { searchOfChoice } from '$lib/url-state/series-chart';
import { firstChoice } from '$lib/custom-charts/table/table-choice';
import { searchOfTable, type TableChoice } from '$lib/url-state/table-chart';
import type { Locale } from '$lib/format/locale';
import { localTables } from '$lib/local-files/local-tables';
import { copySearchToLanguages } from '$lib/url-state/copy-search-to-languages';
import { SeriesChartState, type OfferedSeries } from './SeriesChartState.svelte';
import { TableChartState } from './TableChartState.svelte';

/** What a chart is made from: a series of the site, a table of the site, or a local file. */
export type ChartSource = 'series' | 'table' | 'local';

/** The choice in the chart builder. The address holds it, so Back leaves the builder. */
export class ChartBuilderState {
  readonly series: SeriesChartState;
  readonly table: TableChartState;
  /** The address of the chosen chart. */
  address = $state(location.href);
  readonly source: ChartSource = $derived.by(() => {
    if (!this.table.choice) return 'series';
    return this.table.choice.own ? 'local' : 'table';
  });
  #unusable = $state.raw<readonly Ignored[]>([]);
  /** The parts of the address that could not be used. */
  readonly ignored: readonly Ignored[] = $derived.by(() => [...this.#unusable, ...this.series.ignored]);

  constructor(
    private readonly offered: readonly OfferedSeries[],
    locale: Locale
  ) {
    this.series = new SeriesChartState(offered, locale);
    this.table = new TableChartState(locale);
  }

  /** Reads the choice from the address; without one the server's chart stays. */
  read(): void {
    const { table, choice, ignored } = readAddress(location.search);
    const isKnown = this.offered.some(({ id }) => id === choice?.series);
    const unknown: Ignored[] =
      choice && !isKnown ? [{ why: 'value', name: 'series', value: choice.series }] : [];
    this.#unusable = [...ignored, ...unknown];
    this.address = location.href;
    copySearchToLanguages();
    this.#show(isKnown ? choice : undefined, table);
  }

  /** Chooses another chart of a series, writes it into the address and draws it. */
  chooseSeries(choice: ChartChoice): void {
    this.#write(searchOfChoice(choice));
    this.#show(choice, undefined);
  }

  /** Chooses another chart of a table. */
  chooseTable(choice: TableChoice): void {
    this.#write(searchOfTable(choice));
    this.#show(undefined, choice);
  }

  /** Starts with the first chart of a source. @param series the series of the first chart. */
  chooseSource(source: ChartSource, series: SeriesId): void {
    const none = { table: '', measure: 'count', across: '' } as const;
    if (source === 'series') return this.chooseSeries({ series });
    if (source === 'table') {
      const first = offeredTables.find(({ name }) => name === 'companies') ?? offeredTables[0];
      return this.chooseTable(first ? firstChoice(first) : none);
    }
    const [opened] = localTables.list();
    this.chooseTable(opened ? firstChoice(offeredLocalTable(opened)) : { ...none, own: true });
  }

  #write(search: string): void {
    if (search !== location.search) history.pushState(null, '', `${location.pathname}${search}`);
    this.#unusable = [];
    this.address = location.href;
    copySearchToLanguages();
  }

  #show(series: ChartChoice | undefined, table: TableChoice | undefined): void {
    if (series) void this.series.show(series);
    else this.series.leave();
    if (table) void this.table.show(table);
    else this.table.leave();
  }
}
