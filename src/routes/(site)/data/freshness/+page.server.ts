import { freshness } from '../server/freshness';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => freshness(locals.language.locale);
