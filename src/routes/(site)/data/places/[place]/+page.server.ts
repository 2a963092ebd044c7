import { placePage, placeSlugs } from '../../server/place-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => placeSlugs.map((place) => ({ place }));

export const load: PageServerLoad = ({ locals, params }) => placePage(params.place, locals.language.locale);
