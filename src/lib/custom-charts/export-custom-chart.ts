import { chosenChart } from '$lib/charts/chosen-chart';
import { loadMessages } from '$lib/i18n/messages';
import { chartScene } from '$lib/scene/scenes/chart-scene';
import type { Locale } from '$lib/format/locale';
import type { ChartView } from '$lib/captions/chart-view';
import { ChartFileError } from '$lib/captions/load-chart-file';
import { runQuery } from '$lib/query/ad-hoc/run-query';
import { customFigure } from './series/custom-figure';
import { customView } from './series/custom-view';
import { offeredTables } from '$lib/charts/offered-table';
import { readAddress } from './read-address';
import { SeriesFigures } from './series/series-figures';
import { tableChart } from './table/table-chart';
import { settledChoice } from './table/table-choice';
import { tableDocuments } from './table/table-documents';
import { tableGroups } from './table/table-groups';
import { tableSql } from './table/table-sql';
import { tableFigure, tableView } from './table/table-view';

const figures = new SeriesFigures();

/**
 * Makes a custom chart again for a report; this starts the engine.
 * @param search with which the chart builder shows it. @param home root of the language's pages, ending in "/".
 * @throws ChartFileError where the chart no longer exists; StartError, LoadError, QueryError.
 */
export async function exportCustomChart(search: string, home: string, locale: Locale): Promise<ChartView> {
  // The columns of a table are named in words of their own group.
  await loadMessages(locale, ['tables']);
  const address = new URL(`${home}explore/chart/${search}`, location.href).href;
  const { table: wanted, choice } = readAddress(search);
  if (choice) {
    const chart = chosenChart(await figures.get(choice.series, [choice.by ?? ''], () => undefined), choice);
    if (!chart) throw new ChartFileError(choice.series, 'no figure is left');
    const figure = customFigure(chart, locale, chartScene);
    const { exportModel, drawings } = customView(chart, figure, locale, address);
    return { exportModel, drawings, figure, currencies: [] };
  }
  const table = offeredTables.find(({ name }) => name === wanted?.table && !wanted.own);
  if (!table || !wanted) throw new ChartFileError(search, 'no such table');
  const settled = settledChoice(table, wanted);
  const answer = await runQuery({ sql: tableSql(settled, table), start: 0 }, { localTables: new Map() });
  const chart = tableChart(table, settled, tableGroups(answer, settled, table), locale);
  if (!chart) throw new ChartFileError(table.name, 'no figure is left');
  const figure = tableFigure(chart, await tableDocuments(table, locale), chartScene);
  const { exportModel, drawings } = tableView(figure, address);
  return { exportModel, drawings, figure: undefined, currencies: [] };
}
