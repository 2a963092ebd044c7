import { base } from '$app/paths';
import { series } from '$lib/catalogue/generated/series';
import type { SeriesId } from '$lib/catalogue/generated/rows';
import type { ChartFile, ChartRange } from '$lib/captions/chart-file';
import type { Language } from '$lib/i18n/locales';
import { say } from '$lib/i18n/t';
import { chartFigure, type ChartFigure } from './chart-figure';
import { pictureWidth } from './chart-picture';
import { csvOf } from '$lib/export/csv';
import { componentCode, embedCode } from '$lib/export/embed-code';
import { takenChart } from './taken-chart';

/** A file of a chart: its address beside the page, its name and what a visitor should know before the click. */
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
  /** The page's own address, absolute, and that of its picture and of its oEmbed description. */
  readonly address: string;
  readonly picture: string;
  readonly oembed: string;
  readonly subject: { readonly address: string; readonly name: string };
  readonly series: readonly { readonly id: string; readonly title: string }[];
  readonly files: readonly ChartLink[];
  readonly codes: { readonly frame: string; readonly component: string };
  readonly citation: string;
}

/** Makes the page of a chart while the site is prerendered. @returns undefined where there is no such chart. */
export async function chartPage(
  id: string,
  language: Language,
  origin: string
): Promise<ChartPage | undefined> {
  const { locale, path } = language;
  const [chart, taken] = await Promise.all([chartFigure(id, locale), takenChart(id, language, origin)]);
  const takeaway = taken?.views[0]?.takeaway;
  if (!chart || !taken || !takeaway) return undefined;
  const site = `${origin}${base}/${path}`;
  const shown = [...new Set(taken.points.map((point) => point.series))];
  return {
    id,
    chart,
    range: taken.range && filterable(taken.range) ? taken.range : undefined,
    title: takeaway.title,
    description: takeaway.description,
    address: takeaway.address,
    picture: `${site}charts/${id}.png`,
    oembed: `${site}charts/${id}-oembed.json`,
    subject: {
      address: `${takeaway.topic === 'overview' ? '' : `${takeaway.topic}/`}#${id}`,
      name: say(`nav_${takeaway.topic}`, locale)
    },
    series: shown.map((one: SeriesId) => ({ id: one, title: series[one].title[locale] })),
    files: filesOf(id, taken, language),
    codes: {
      frame: embedCode(`${site}embed/${id}/`, takeaway.title),
      component: componentCode(`${origin}${base}/embed.js`, id, locale)
    },
    citation: say('chart_page_citation', locale, {
      site: say('site_name', locale),
      title: takeaway.title,
      version: takeaway.dataVersion,
      address: takeaway.address
    })
  };
}

/** A chart of one year and one place leaves nothing to filter. */
function filterable({ first, last, places }: ChartRange): boolean {
  return first < last || places.length > 1;
}

function filesOf(id: string, taken: ChartFile, { locale }: Language): ChartLink[] {
  const [first] = taken.views;
  if (!first) return [];
  const kilobytes = (text: string) => `${Math.ceil(Buffer.byteLength(text) / 1000)} kB`;
  const rows = first.takeaway.statements.length;
  const pictures = (['svg', 'png'] as const).flatMap((format) =>
    (['light', 'dark'] as const).map((theme) => ({
      address: `${id}${theme === 'dark' ? '-dark' : ''}.${format}`,
      name: say(`chart_page_file_${theme}`, locale, { format: format.toUpperCase() }),
      about: format === 'png' ? say('chart_page_picture', locale, { width: pictureWidth * 2 }) : ''
    }))
  );
  const size = kilobytes(csvOf(first.takeaway, 'all'));
  return [
    ...pictures,
    { address: `${id}.csv`, name: 'CSV', about: say('chart_page_rows', locale, { rows, size }) },
    { address: `${id}.json`, name: 'JSON', about: kilobytes(JSON.stringify(taken)) },
    ...(['html', 'svg'] as const).map((format) => ({
      address: `${id}-frozen.${format}`,
      name: say('chart_page_file_frozen', locale, { format: format.toUpperCase() }),
      about: say('chart_page_frozen', locale)
    }))
  ];
}
