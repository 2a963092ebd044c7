import { tables } from '$lib/catalogue/generated/tables';
import { examples, exampleTopics } from './examples';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
  tables: tables.map(({ name, rows, columns }) => ({ name, rows, columns })),
  topics: exampleTopics.map((topic) => ({ topic, examples: examples.filter((one) => one.topic === topic) }))
});
