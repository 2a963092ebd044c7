import { mapFrame, outlines } from '$lib/catalogue/generated/outlines';
import { run } from '$lib/query/server/run';
import { askMilestonesInOrder } from '$lib/query/questions/milestones-in-order';
import { askSitesWithSources } from '$lib/query/questions/sites-with-sources';
import { subjectOnServer } from '../subject-on-server';
import type { PageServerLoad } from './$types';
import { measureWords } from './city-figures';
import { drawnMeasures } from './server/drawn-measures';
import { eventWords } from './event-words';
import { siteWords } from './site-words';

export const load: PageServerLoad = async ({ locals }) => {
  const { locale } = locals.language;
  return {
    ...(await subjectOnServer(run, 'expansion', locale)),
    map: {
      frame: mapFrame,
      outlines,
      cities: outlines.map(({ city, name }) => ({ city, name: name[locale] })),
      measures: (await drawnMeasures(locale)).map(measureWords),
      sites: siteWords(await askSitesWithSources(run), locale)
    },
    events: eventWords(await askMilestonesInOrder(run), locale)
  };
};
