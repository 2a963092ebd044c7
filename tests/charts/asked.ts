import { charts } from '$lib/charts';
import { headlines } from '$lib/charts/headlines';
import type { Ask } from '$lib/charts/spec';
import { sparklineSpec } from '$lib/charts/sparkline-spec';
import { querySeriesPoints, type SeriesPointRow } from '$lib/query/questions/series-points';
import { run } from '$lib/query/server/run';

/** Every ask that a page makes of series-points.sql, by the name of its golden file. */
export const asks: readonly { readonly name: string; readonly ask: Ask }[] = [
  ...charts.map(({ id, ask }) => ({ name: id, ask })),
  ...headlines.map((headline) => ({ name: `headline-${headline.id}`, ask: sparklineSpec(headline).ask }))
];

const answers = new Map<string, Promise<SeriesPointRow[]>>();

/** The rows of an ask, from the Node engine over the built tables; cached. */
export function answerOf(name: string): Promise<SeriesPointRow[]> {
  const found = asks.find((asked) => asked.name === name);
  if (!found) throw new RangeError(`No page asks ${name}`);
  const answer = answers.get(name) ?? querySeriesPoints(run, found.ask);
  answers.set(name, answer);
  return answer;
}
