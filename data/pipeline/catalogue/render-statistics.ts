import type { Row } from '../schema/row.ts';
import type { series } from '../schema/series.ts';
import { literal } from './literal.ts';

/** `statistics.ts`: which series are statistics, apart from their texts: a page that draws needs no more of them. */
export function renderStatistics(rows: readonly Row<typeof series>[]): string {
  const ids = rows.filter(({ basis }) => basis === 'statistic').map((row) => `  ${literal(row.series)}`);
  return `import type { SeriesId } from './rows.ts';

/** The series that a measuring body publishes regularly and revises; all others are statements. */
export const statistics: ReadonlySet<SeriesId> = new Set<SeriesId>([
${ids.join(',\n')}
]);
`;
}
