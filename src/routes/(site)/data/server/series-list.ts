import type { ObservationRow, Topic } from '$lib/catalogue/generated/rows';
import { series } from '$lib/catalogue/generated/series';
import type { Locale } from '$lib/format/locale';
import { evidence } from './evidence';
import { gathered } from './gathered';

/** A series in the list of all series: its numbers of figures and documents, and its years. */
export interface ListedSeries {
  readonly id: string;
  readonly title: string;
  readonly figures: number;
  readonly sources: number;
  readonly first: string;
  readonly last: string;
}

export interface ListedTopic {
  readonly topic: Topic;
  readonly series: readonly ListedSeries[];
}

/** Every series by topic, in alphabetical order of topic and id. */
export async function seriesList(locale: Locale): Promise<ListedTopic[]> {
  const { bySeries } = await evidence();
  const topics = gathered(Object.entries(series), ([, { topic }]) => topic);
  return [...topics]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([topic, found]) => ({
      topic,
      series: found.map(([id, { title }]) => ({
        id,
        title: title[locale],
        ...countsOf(bySeries.get(id) ?? [])
      }))
    }));
}

function countsOf(rows: readonly ObservationRow[]): Omit<ListedSeries, 'id' | 'title'> {
  const years = rows.map(({ end }) => end.slice(0, 4)).sort();
  return {
    figures: rows.length,
    sources: new Set(rows.map((row) => row.source_id)).size,
    first: years[0] ?? '',
    last: years.at(-1) ?? ''
  };
}
