import { evidence } from '../server/evidence';
import { figureRow } from '../server/figure-row';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { observations, sourceOf } = await evidence();
  const rows = observations.filter((row) => row.withheld !== null);
  return { rows: rows.map((row) => figureRow(row, sourceOf, locals.language.locale)) };
};
