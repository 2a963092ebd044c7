import type { Dimension, SeriesId, Topic } from '$lib/catalogue/generated/rows';
import { series as catalogue } from '$lib/catalogue/generated/series';
import type { Locale } from '$lib/format/locale';
import { evidence } from '../../../data/server/evidence';
import { seriesList } from '../../../data/server/series-list';

/** The series of a topic with at least one figure that may be charted. */
export interface OfferedTopic {
  readonly topic: Topic;
  readonly series: readonly {
    readonly id: SeriesId;
    readonly title: string;
    readonly figures: number;
    /** Its breakdowns, '' for totals. */
    readonly by: readonly (Dimension | '')[];
  }[];
}

/** Every series of the chart builder, by topic. */
export async function offeredSeries(locale: Locale): Promise<OfferedTopic[]> {
  const { bySeries } = await evidence();
  const topics = (await seriesList(locale)).map(({ topic, series }) => ({
    topic,
    series: series.flatMap(({ id, title }) => {
      const shown = (bySeries.get(id) ?? []).filter(({ withheld }) => withheld === null);
      const by = [...new Set(shown.map(({ dimension }) => dimension ?? ''))];
      return shown.length > 0 && isSeriesId(id) ? [{ id, title, figures: shown.length, by }] : [];
    })
  }));
  return topics.filter(({ series }) => series.length > 0);
}

function isSeriesId(id: string): id is SeriesId {
  return Object.hasOwn(catalogue, id);
}
