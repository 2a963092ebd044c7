import { charts } from '$lib/charts';
import type { Point } from '$lib/charts/point';
import { figureData } from '$lib/captions/figure-data';
import type { Locale } from '$lib/format/locale';
import { run } from '$lib/query/server/run';
import { askedPoints } from '../../figures-on-server';
import { gathered } from './gathered';

/** A link to a chart: its title, and its address below the language. */
export interface ChartLink {
  readonly address: string;
  readonly title: string;
  readonly series: readonly string[];
}

/** A cache: the pages of many series have the same titles. */
let points: Promise<ReadonlyMap<string, readonly Point[]>> | undefined;
const links = new Map<Locale, Promise<ReadonlyMap<string, readonly ChartLink[]>>>();

/** The charts that show figures of each series, by series id. */
export function chartLinks(locale: Locale): Promise<ReadonlyMap<string, readonly ChartLink[]>> {
  const known = links.get(locale) ?? linksIn(locale);
  links.set(locale, known);
  return known;
}

async function linksIn(locale: Locale): Promise<ReadonlyMap<string, readonly ChartLink[]>> {
  points ??= askPoints();
  const asked = await points;
  const all = charts.map((chart): ChartLink => {
    const shown = asked.get(chart.id) ?? [];
    // Only the texts are needed, not the drawing.
    const { words } = figureData(chart, shown, locale, () => '');
    return {
      address: `${chart.topic === 'overview' ? '' : `${chart.topic}/`}#${chart.id}`,
      title: words.title,
      series: [...new Set(shown.map((point) => point.series))]
    };
  });
  const pairs = all.flatMap((link) => link.series.map((id) => ({ id, link })));
  return new Map(
    [...gathered(pairs, ({ id }) => id)].map(([id, found]) => [id, found.map(({ link }) => link)])
  );
}

async function askPoints(): Promise<ReadonlyMap<string, readonly Point[]>> {
  const asked = new Map<string, readonly Point[]>();
  for (const { id, ask } of charts) asked.set(id, await askedPoints(run, ask));
  return asked;
}
