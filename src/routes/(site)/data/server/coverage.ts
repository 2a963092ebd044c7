import type { ObservationRow, Tier, Topic } from '$lib/catalogue/generated/rows';
import { series } from '$lib/catalogue/generated/series';
import type { Locale } from '$lib/format/locale';
import { evidence } from './evidence';
import { gathered } from './gathered';

/** The series of a topic against all years of the topic. */
export interface CoverageTopic {
  readonly topic: Topic;
  readonly years: readonly number[];
  readonly series: readonly {
    readonly id: string;
    readonly title: string;
    /** The best tier of each year's figures; '' where there is none. */
    readonly cells: readonly (Tier | '')[];
  }[];
}

const tiers: readonly Tier[] = ['official', 'press', 'secondary'];

/** Which years of each series have figures, and from what kind of document; withheld figures do not count. */
export async function coverage(locale: Locale): Promise<CoverageTopic[]> {
  const { observations, sourceOf } = await evidence();
  const shown = observations.filter((row) => row.withheld === null);
  const yearOf = (row: ObservationRow) => Number(row.end.slice(0, 4));
  const tierOf = (row: ObservationRow) => sourceOf.get(row.source_id)?.tier;
  const topics = gathered(shown, (row) => series[row.series].topic);
  return [...topics]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([topic, rows]) => {
      const reached = rows.map(yearOf);
      const first = Math.min(...reached);
      const last = Math.max(...reached);
      // The newest first: a phone shows only some years next to the names, and these matter most.
      const years = Array.from({ length: last - first + 1 }, (_, at) => last - at);
      return {
        topic,
        years,
        series: [...gathered(rows, (row) => row.series)].map(([id, of]) => {
          const byYear = gathered(of, yearOf);
          const best = (year: number) =>
            tiers.find((tier) => byYear.get(year)?.some((row) => tierOf(row) === tier)) ?? '';
          return { id, title: series[id].title[locale], cells: years.map(best) };
        })
      };
    });
}
