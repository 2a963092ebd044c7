import { run } from '$lib/query/server/run';
import { subjectOnServer } from '../subject-on-server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => subjectOnServer(run, 'sectors', locals.language.locale);
