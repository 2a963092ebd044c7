import { series, type Series } from '$lib/catalogue/generated/series';
import type { SeriesId } from '$lib/catalogue/generated/rows';
import { dataVersion } from '$lib/catalogue/generated/tables';
import type { Cited } from '$lib/export/citation/cited';
import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import { chartLinks, type ChartLink } from './chart-links';
import { evidence } from './evidence';
import { seriesChart, type SeriesChart } from './series-chart';
import { figureRow, newestFirst, type FigureRow } from './figure-row';

/** The page of a series, in one language. */
export interface SeriesPage {
  readonly id: SeriesId;
  readonly title: string;
  readonly definition: string;
  readonly caution: string | null;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly rows: readonly FigureRow[];
  readonly chart: SeriesChart | undefined;
  readonly charts: readonly ChartLink[];
  /** The citation for visitors without script; with script the page's address is added. */
  readonly citation: string;
  readonly cited: Omit<Cited, 'address'>;
}

/** True for the ids of series. */
export function isSeries(id: string): id is SeriesId {
  return Object.hasOwn(series, id);
}

/** A series with every figure, the newest first, including withheld ones. */
export async function seriesPage(id: SeriesId, locale: Locale): Promise<SeriesPage> {
  const { bySeries, sourceOf } = await evidence();
  const known = series[id];
  const title = known.title[locale];
  const charts = (await chartLinks(locale)).get(id) ?? [];
  return {
    id,
    title,
    definition: known.definition[locale],
    caution: known.caution?.[locale] ?? null,
    facts: factsOf(known, locale),
    rows: newestFirst(bySeries.get(id) ?? []).map((row) => figureRow(row, sourceOf, locale)),
    chart: await seriesChart(id, charts, locale),
    charts,
    cited: {
      id,
      locale,
      title,
      subtitle: known.definition[locale],
      asAt: '',
      dataVersion
    },
    citation: t('data_citation', locale, {
      site: t('site_name', locale),
      title,
      id,
      version: dataVersion
    })
  };
}

function factsOf({ topic, measure, nature, basis, better }: Series, locale: Locale): SeriesPage['facts'] {
  return [
    { name: t('contents_topic', locale), value: t(`topic_${topic}`, locale) },
    { name: t('data_measure', locale), value: t(`data_measure_${measure}`, locale) },
    { name: t('data_nature', locale), value: t(`data_nature_${nature}`, locale) },
    { name: t('data_basis', locale), value: t(`data_basis_${basis}`, locale) },
    { name: t('data_better', locale), value: t(`data_better_${better}`, locale) }
  ];
}
