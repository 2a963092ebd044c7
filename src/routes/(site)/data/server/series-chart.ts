import type { Dimension, SeriesId } from '$lib/catalogue/generated/rows';
import { series } from '$lib/catalogue/generated/series';
import { charts } from '$lib/charts';
import { modelOf } from '$lib/charts/model';
import { pointsOf, type Point } from '$lib/charts/point';
import { figureData, type DrawnSize, type FigureData } from '$lib/captions/figure-data';
import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import { drawOnServer } from '$lib/scene/draw-on-server';
import { run } from '$lib/query/server/run';
import { querySeriesPoints } from '$lib/query/questions/series-points';
import { askedPoints } from '../../figures-on-server';
import type { ChartLink } from './chart-links';
import { evidence } from './evidence';
import { fallbackChart } from './fallback-chart';

/** The chart of a series: one of a subject page, else one made for the series. */
export interface SeriesChart {
  readonly figure: FigureData<string>;
  /** Its address on the page of its subject, below the language. */
  readonly address: string | undefined;
}

const drawn = new Map<string, Promise<SeriesChart | undefined>>();
const answers = new Map<SeriesId, ReturnType<typeof pointsOfSeries>>();
const sizes: readonly DrawnSize[] = ['narrow', 'medium'];

/**
 * The chart for a series' page. @param links the subject charts that show the series. @returns undefined where it has
 * too few figures.
 */
export function seriesChart(
  id: SeriesId,
  links: readonly ChartLink[],
  locale: Locale
): Promise<SeriesChart | undefined> {
  // The chart with the fewest series is the most specific.
  const [link] = links.toSorted((a, b) => a.series.length - b.series.length);
  const key = `${link?.address ?? id} ${locale}`;
  const chart = drawn.get(key) ?? (link ? ofSubject(link, locale) : ofSeries(id, locale));
  drawn.set(key, chart);
  return chart;
}

async function ofSubject({ address }: ChartLink, locale: Locale): Promise<SeriesChart | undefined> {
  const spec = charts.find(({ id }) => address.endsWith(`#${id}`));
  if (!spec) return undefined;
  const half = { ...spec, size: 'half' } as const;
  return { figure: figureData(half, await askedPoints(run, spec.ask), locale, drawOnServer), address };
}

/** The points of a series by dimension; cached for the pages of all languages. */
async function pointsOfSeries(id: SeriesId): Promise<[Dimension | '', Point[]][]> {
  const { bySeries } = await evidence();
  const points: [Dimension | '', Point[]][] = [];
  for (const dimension of new Set((bySeries.get(id) ?? []).map((row) => row.dimension ?? '')))
    points.push([dimension, pointsOf(await querySeriesPoints(run, { series: [id], dimension }))]);
  return points;
}

async function ofSeries(id: SeriesId, locale: Locale): Promise<SeriesChart | undefined> {
  const { bySeries } = await evidence();
  const all = bySeries.get(id)?.length ?? 0;
  const points = answers.get(id) ?? pointsOfSeries(id);
  answers.set(id, points);
  const own = fallbackChart(id, await points);
  if (!own) return undefined;
  const model = modelOf(own.spec, own.points, locale);
  const title = series[id].title[locale];
  const count = model.lines.reduce((sum, line) => sum + line.points.length, 0);
  const words = {
    title,
    subtitle: '',
    note: t('data_drawn_note', locale, { count, all }),
    description: t('data_drawn_alt', locale, { count, lines: model.lines.length }),
    asAt: ''
  };
  const drawings = Object.fromEntries(sizes.map((size) => [size, drawOnServer(model, size)]));
  return { figure: { model, words, drawings }, address: undefined };
}
