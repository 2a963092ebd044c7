const files = import.meta.glob<string>('./examples/*.sql', { query: '?raw', import: 'default', eager: true });

/** The topics of the examples. */
export const exampleTopics = ['evidence', 'companies', 'rounds', 'area'] as const;

/** An example; its question is the message console_example_<id>, with "_" for "-". */
export interface Example {
  readonly id: string;
  readonly topic: (typeof exampleTopics)[number];
  readonly sql: string;
}

const order: Readonly<Record<Example['topic'], readonly string[]>> = {
  evidence: [
    'park-companies',
    'disagreeing-sources',
    'figures-by-tier',
    'hedges',
    'oldest-series',
    'withheld-figures'
  ],
  companies: ['register-sectors', 'founding-years', 'listings', 'unicorns-by-city'],
  rounds: [
    'largest-rounds',
    'rounds-by-year',
    'median-round',
    'busiest-investors',
    'years-to-first-round',
    'round-steps'
  ],
  area: ['city-output', 'output-and-population', 'site-areas', 'milestones-by-kind']
};

/** The examples of the console, by topic. */
export const examples: readonly Example[] = exampleTopics.flatMap((topic) =>
  order[topic].map((id) => ({ id, topic, sql: files[`./examples/${id}.sql`] ?? '' }))
);
