import { mapFrame, outlines } from '$lib/catalogue/generated/outlines';
import { run } from '$lib/query/server/run';
import { askMilestonesInOrder } from '$lib/query/milestones-in-order';
import { askSitesWithSources } from '$lib/query/sites-with-sources';
import { askedPoints } from '../figures-on-server';
import { subjectOnServer } from '../subject-on-server';
import type { PageServerLoad } from './$types';
import { measureData, type MeasureData } from './city-figures';
import { eventWords } from './event-words';
import { measures } from './measures';
import { siteWords } from './site-words';

export const load: PageServerLoad = async ({ locals }) => {
  const { locale } = locals.language;
  const entities = outlines.map(({ city }) => city);
  const drawn: MeasureData[] = [];
  for (const measure of measures) {
    const points = await askedPoints(run, { series: [measure.series], entities, dimension: '' });
    drawn.push(measureData(measure, points, outlines, locale));
  }
  return {
    ...(await subjectOnServer(run, 'expansion', locale)),
    map: {
      frame: mapFrame,
      outlines,
      measures: drawn,
      sites: siteWords(await askSitesWithSources(run), locale)
    },
    events: eventWords(await askMilestonesInOrder(run), locale)
  };
};
