import { chartOf } from '$lib/charts';
import { pointsWithin } from '$lib/charts/points-within';
import { chartExportModel } from '$lib/captions/chart-export-model';
import type { ChartFile } from '$lib/captions/chart-file';
import { figureData, type DrawnSize, type FigureData } from '$lib/captions/figure-data';
import type { ExportModel } from '$lib/captions/export-model';
import type { Locale } from '$lib/format/locale';
import { isUnfiltered, searchOf } from '$lib/url-state/filters';
import type { ReportView } from '$lib/report/report';

type Drawings = Readonly<Partial<Record<DrawnSize, string>>>;

/** A view as a report shows it. `figure` is undefined for a chart of the register or of a table: its drawings stand alone. */
export interface ExportView {
  readonly exportModel: ExportModel;
  readonly drawings: Drawings;
  readonly figure: FigureData | undefined;
  /** The currencies that it can be shown in; none where it shows no money. */
  readonly currencies: readonly string[];
}

/** Why a chart is not shown: its file could not be fetched, or is of another form than this page knows. */
export class ChartFileError extends Error {
  constructor(
    readonly chart: string,
    why: string
  ) {
    super(`${chart}: ${why}`);
    this.name = 'ChartFileError';
  }
}

/**
 * Makes a view of the file of its chart, which carries drawings and points: no engine starts, and the drawing code is fetched
 * only for what is filtered.
 * @param home where the language's pages are, ending in "/".
 * @throws ChartFileError
 */
export async function takeView(view: ReportView, home: string, locale: Locale): Promise<ExportView> {
  if (view.built !== undefined) {
    const { takeBuilt } = await import('../chart-builder/export-custom-chart');
    return takeBuilt(view.built, home, locale);
  }
  const file = await chartFile(view.chart, home);
  const spec = chartOf(view.chart);
  if (file.kind === 'register' || !spec) return registerView(view, file);
  const { filters } = view;
  const range = [filters.from ?? file.range?.first ?? 0, filters.to ?? file.range?.last ?? 0] as const;
  const kept = file.views[0]?.drawings ?? {};
  const draw = isUnfiltered(filters)
    ? (_: unknown, size: DrawnSize) => kept[size] ?? ''
    : (await import('$lib/scene/draw-in-browser')).drawInBrowser;
  const figure = figureData(spec, pointsWithin(file.points, filters), locale, draw, range);
  const address = `${file.views[0]?.exportModel.address ?? ''}${searchOf(filters)}`;
  return {
    exportModel: chartExportModel(figure, address),
    drawings: figure.drawings,
    figure,
    currencies: []
  };
}

function registerView({ chart, currency }: ReportView, { views }: ChartFile): ExportView {
  const currencies = views.flatMap(({ exportModel }) => exportModel.currency ?? []);
  const view = views.find(({ exportModel }) => exportModel.currency === currency) ?? views[0];
  if (!view) throw new ChartFileError(chart, 'its file has no view');
  return { ...view, figure: undefined, currencies };
}

const files = new Map<string, Promise<ChartFile>>();

/** Each file is fetched once, however often its chart stands in the report; a failure is tried again when next asked. */
function chartFile(chart: string, home: string): Promise<ChartFile> {
  const address = `${home}charts/${chart}.json`;
  const known = files.get(address) ?? fetchFile(chart, address);
  files.set(address, known);
  known.catch(() => files.delete(address));
  return known;
}

async function fetchFile(chart: string, address: string): Promise<ChartFile> {
  const answer = await fetch(address).catch((cause: unknown) => {
    throw new ChartFileError(chart, String(cause));
  });
  if (!answer.ok) throw new ChartFileError(chart, `status ${answer.status}`);
  const file = (await answer.json().catch(() => undefined)) as ChartFile | undefined;
  if (file?.format !== 'innoscope-chart/1') throw new ChartFileError(chart, 'a file of another form');
  return file;
}
