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

/** The contents of a topic: numbers of series, figures (including withheld ones) and documents, and their span of years. */
export interface TopicRow extends Checked {
  readonly topic: Topic;
}

/** Queries the contents of the data by topic, the largest first. */
export async function askFiguresByTopic(run: Run): Promise<TopicRow[]> {
  return (await run(figuresByTopic)) as TopicRow[];
}
