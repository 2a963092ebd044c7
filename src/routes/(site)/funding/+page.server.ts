import { registerHead } from '$lib/captions/register/register-message';
import { run } from '$lib/query/server/run';
import { registerCharts } from '$lib/register';
import { registerOnServer } from '../register-on-server';
import { subjectOnServer } from '../subject-on-server';
import type { PageServerLoad } from './$types';

const charts = registerCharts.filter(({ topic }) => topic === 'funding');

export const load: PageServerLoad = async ({ locals }) => {
  const { locale } = locals.language;
  return {
    ...(await subjectOnServer(run, 'funding', locale)),
    head: registerHead(locale),
    register: await registerOnServer(run, charts, locale)
  };
};
