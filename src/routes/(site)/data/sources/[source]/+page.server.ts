import { evidence } from '../../server/evidence';
import { sourcePage } from '../../server/source-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
  (await evidence()).sources.map(({ source_id }) => ({ source: source_id }));

export const load: PageServerLoad = ({ locals, params }) => sourcePage(params.source, locals.language.locale);
