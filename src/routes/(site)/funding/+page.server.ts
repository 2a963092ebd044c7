import { run } from '$lib/query/server/run';
import { registerOnServer } from '../register-on-server';
import { subjectOnServer } from '../subject-on-server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { locale } = locals.language;
  return {
    ...(await subjectOnServer(run, 'funding', locale)),
    register: await registerOnServer(run, 'funding', locale)
  };
};
