import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import { chartFigure, chartIds } from '../../(site)/charts/server/chart-figure';
import { chartRange } from '../../(site)/charts/server/chart-range';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => chartIds.map((chart) => ({ chart }));

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const chart = await chartFigure(params.chart, locals.language.locale);
  if (!chart) error(404);
  return {
    chart,
    range: chart.kind === 'series' ? chartRange(chart.figure) : undefined,
    /** The address of the chart's page: on the embed's host, and on the host that the build names. */
    address: `${base}/${locals.language.path}charts/${params.chart}/`,
    canonical: `${url.origin}${base}/${locals.language.path}charts/${params.chart}/`
  };
};
