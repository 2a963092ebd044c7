import type { Topic } from '$lib/catalogue/generated/rows';
import { defineQuery, type RowOf } from '../engine/query';
import type { Run } from '../engine/run';
import sql from './figures-by-topic.sql?raw';

export const figuresByTopic = defineQuery({
  sql,
  columns: {
    topic: 'string',
    series: 'number',
    figures: 'number',
    withheld: 'number',
    sources: 'number',
    first_year: 'number',
    last_year: 'number'
  }
});

type Checked = RowOf<typeof figuresByTopic>;

/** What a topic holds: counts of series, figures (withheld ones among them) and documents, and the years they span. */
export interface TopicRow extends Checked {
  readonly topic: Topic;
}

/** What is in the data, by topic, the largest first. */
export async function askFiguresByTopic(run: Run): Promise<TopicRow[]> {
  return (await run(figuresByTopic)) as TopicRow[];
}
