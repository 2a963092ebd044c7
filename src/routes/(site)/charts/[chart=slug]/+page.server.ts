import { error } from '@sveltejs/kit';
import { chartIds } from '../server/chart-figure';
import { chartPage } from '../server/chart-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => chartIds.map((chart) => ({ chart }));

export const load: PageServerLoad = async ({ params, locals, url }) =>
  (await chartPage(params.chart, locals.language, url.origin)) ?? error(404);
