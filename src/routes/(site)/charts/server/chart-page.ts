import { base } from '$app/paths';
import { series } from '$lib/catalogue/generated/series';
import type { SeriesId } from '$lib/catalogue/generated/rows';
import type { ChartFile, ChartRange } from '$lib/captions/chart-file';
import { shareDescription } from '$lib/captions/share-description';
import type { Language } from '$lib/i18n/locales';
import { t, tById } from '$lib/i18n/t';
import { chartFigure, type ChartFigure } from './chart-figure';
import { pictureWidth } from './chart-picture';
import { csvOf } from '$lib/export/csv';
import { componentCode, embedCode } from '$lib/export/embed-code';
import { chartExport } from './chart-export';

/** A file of a chart: its address relative to the page, its name, and what a visitor should know before the click. */
export interface ChartLink {
  readonly address: string;
  readonly name: string;
  readonly about: string;
}

/** What the permanent page of a chart shows besides the chart. */
export interface ChartPage {
  readonly id: string;
  readonly chart: ChartFigure;
  readonly range: ChartRange | undefined;
  readonly title: string;
  readonly description: string;
  /** An alternative to the picture, in sentences. */
  readonly alternative: string;
  /** Absolute addresses of the page, its picture and its oEmbed description. */
  readonly address: string;
  readonly picture: string;
  readonly oembed: string;
  readonly subject: { readonly address: string; readonly name: string };
  readonly series: readonly { readonly id: string; readonly title: string }[];
  readonly files: readonly ChartLink[];
  readonly codes: { readonly frame: string; readonly component: string };
  readonly citation: string;
}

/** The page of a chart; for prerendering. @returns undefined where there is no such chart. */
export async function chartPage(
  id: string,
  language: Language,
  origin: string
): Promise<ChartPage | undefined> {
  const { locale, path } = language;
  const [chart, file] = await Promise.all([chartFigure(id, locale), chartExport(id, language, origin)]);
  const exportModel = file?.views[0]?.exportModel;
  if (!chart || !file || !exportModel) return undefined;
  const site = `${origin}${base}/${path}`;
  const shown = [...new Set(file.points.map((point) => point.series))];
  return {
    id,
    chart,
    range: file.range && filterable(file.range) ? file.range : undefined,
    title: exportModel.title,
    description: shareDescription(exportModel),
    alternative: exportModel.description,
    address: exportModel.address,
    picture: `${site}charts/${id}.png`,
    oembed: `${site}charts/${id}-oembed.json`,
    subject: {
      address: `${exportModel.topic === 'overview' ? '' : `${exportModel.topic}/`}#${id}`,
      name: tById(`nav_${exportModel.topic}`, locale)
    },
    series: shown.map((one: SeriesId) => ({ id: one, title: series[one].title[locale] })),
    files: filesOf(id, file, language),
    codes: {
      frame: embedCode(`${site}embed/${id}/`, exportModel.title),
      component: componentCode(`${origin}${base}/embed.js`, id, locale)
    },
    citation: t('chart_page_citation', locale, {
      site: t('site_name', locale),
      title: exportModel.title,
      version: exportModel.dataVersion,
      address: exportModel.address
    })
  };
}

/** A chart of one year and one place has nothing to filter. */
function filterable({ first, last, places }: ChartRange): boolean {
  return first < last || places.length > 1;
}

function filesOf(id: string, file: ChartFile, { locale }: Language): ChartLink[] {
  const [first] = file.views;
  if (!first) return [];
  const kilobytes = (text: string) => `${Math.ceil(Buffer.byteLength(text) / 1000)} kB`;
  const rows = first.exportModel.statements.length;
  const pictures = (['svg', 'png'] as const).flatMap((format) =>
    (['light', 'dark'] as const).map((theme) => ({
      address: `${id}${theme === 'dark' ? '-dark' : ''}.${format}`,
      name: t(`chart_page_file_${theme}`, locale, { format: format.toUpperCase() }),
      about: format === 'png' ? t('chart_page_picture', locale, { width: pictureWidth * 2 }) : ''
    }))
  );
  const size = kilobytes(csvOf(first.exportModel, 'all'));
  return [
    ...pictures,
    { address: `${id}.csv`, name: 'CSV', about: t('chart_page_rows', locale, { rows, size }) },
    { address: `${id}.json`, name: 'JSON', about: kilobytes(JSON.stringify(file)) },
    ...(['html', 'svg'] as const).map((format) => ({
      address: `${id}-frozen.${format}`,
      name: t('chart_page_file_frozen', locale, { format: format.toUpperCase() }),
      about: t('chart_page_frozen', locale)
    }))
  ];
}
