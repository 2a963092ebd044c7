import type { Row } from '../schema/row.ts';
import type { series } from '../schema/series.ts';
import { literal } from './literal.ts';

/** `series.ts`: what each series measures, with title, definition and caution in three languages. */
export function renderSeries(rows: readonly Row<typeof series>[]): string {
  return `import type { Basis, Better, Measure, Nature, SeriesId, Topic, Words } from './rows.ts';

/** What a series measures; \`caution\` is null where there is none. */
export interface Series {
  readonly topic: Topic;
  readonly measure: Measure;
  readonly nature: Nature;
  readonly better: Better;
  /** Whether a measuring body publishes it regularly, or people said it when there was occasion. */
  readonly basis: Basis;
  readonly title: Words;
  readonly definition: Words;
  readonly caution: Words | null;
}

export const series: Readonly<Record<SeriesId, Series>> = {
${rows.map((row) => `  ${literal(row.series)}: ${literal(entry(row))}`).join(',\n')}
};
`;
}

function entry(row: Row<typeof series>): unknown {
  const { topic, measure, nature, better, basis, caution_en, caution_zh_hant, caution_zh_hans } = row;
  return {
    topic,
    measure,
    nature,
    better,
    basis,
    title: { en: row.title_en, 'zh-Hant': row.title_zh_hant, 'zh-Hans': row.title_zh_hans },
    definition: {
      en: row.definition_en,
      'zh-Hant': row.definition_zh_hant,
      'zh-Hans': row.definition_zh_hans
    },
    caution: caution_en && { en: caution_en, 'zh-Hant': caution_zh_hant, 'zh-Hans': caution_zh_hans }
  };
}
