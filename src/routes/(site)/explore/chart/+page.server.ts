import { parkCompanies } from '$lib/charts/companies/park-companies';
import { run } from '$lib/query/server/run';
import { figuresOnServer } from '../../figures-on-server';
import { offeredSeries } from './server/offered-series';
import type { PageServerLoad } from './$types';

/** Every series for the chart builder, and a first chart. */
export const load: PageServerLoad = async ({ locals }) => {
  const { locale } = locals.language;
  const spec = { ...parkCompanies, size: 'full' } as const;
  const [figure] = await figuresOnServer(run, [spec], locale);
  if (!figure) throw new RangeError('The first chart of the builder has no figure');
  return { figure, first: spec.ask.series[0], topics: await offeredSeries(locale) };
};
