import { charts } from '$lib/charts';
import type { Point } from '$lib/charts/point';
import { figureData } from '$lib/captions/figure-data';
import type { Locale } from '$lib/format/locale';
import { run } from '$lib/query/server/run';
import { askedPoints } from '../../figures-on-server';
import { gathered } from './gathered';

/** A chart to lead to: its title is the finding, its address stands below the language. */
export interface ChartLink {
  readonly address: string;
  readonly title: string;
  readonly series: readonly string[];
}

/** Asked once a process: the same titles stand on the pages of many series. */
let points: Promise<ReadonlyMap<string, readonly Point[]>> | undefined;
const links = new Map<Locale, Promise<ReadonlyMap<string, readonly ChartLink[]>>>();

/** The charts that show figures of each series, by the series' id. */
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
    // Its words are wanted, not its drawing.
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
