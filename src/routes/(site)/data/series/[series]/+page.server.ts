import { error } from '@sveltejs/kit';
import { series } from '$lib/catalogue/generated/series';
import { isSeries, seriesPage } from '../../server/series-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => Object.keys(series).map((id) => ({ series: id }));

export const load: PageServerLoad = ({ locals, params }) =>
  isSeries(params.series) ? seriesPage(params.series, locals.language.locale) : error(404);
