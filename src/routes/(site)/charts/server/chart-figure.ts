import { chartOf, charts } from '$lib/charts';
import type { FigureData } from '$lib/captions/figure-data';
import type { RegisterFigureData } from '$lib/captions/register/register-figure';
import type { Locale } from '$lib/format/locale';
import { run } from '$lib/query/server/run';
import { registerCharts } from '$lib/register';
import { figuresOnServer } from '../../figures-on-server';
import { registerOnServer } from '../../register-on-server';

/** A chart of either kind with its drawings, including one of full width for its page and its embed. */
export type ChartFigure =
  | { readonly kind: 'series'; readonly figure: FigureData<string> }
  | { readonly kind: 'register'; readonly figure: RegisterFigureData<string> };

/** The ids of all charts, as in their addresses. */
export const chartIds: readonly string[] = [...charts, ...registerCharts].map(({ id }) => id);

/** A cache: page, embed and files of a chart share its drawings. */
const drawn = new Map<string, Promise<ChartFigure | undefined>>();

/** The chart with an id; for prerendering. @returns undefined where there is none. */
export function chartFigure(id: string, locale: Locale): Promise<ChartFigure | undefined> {
  const key = `${locale} ${id}`;
  const known = drawn.get(key) ?? draw(id, locale);
  drawn.set(key, known);
  return known;
}

async function draw(id: string, locale: Locale): Promise<ChartFigure | undefined> {
  const chart = chartOf(id);
  if (chart) {
    const [figure] = await figuresOnServer(run, [{ ...chart, size: 'full' }], locale);
    return figure && { kind: 'series', figure };
  }
  const register = registerCharts.find((spec) => spec.id === id);
  if (!register) return undefined;
  const [figure] = await registerOnServer(run, [{ ...register, size: 'full' }], locale);
  return figure && { kind: 'register', figure };
}
