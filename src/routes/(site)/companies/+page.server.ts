import { charts } from '$lib/charts';
import { termName } from '$lib/catalogue/name';
import { run } from '$lib/query/server/run';
import type { PageServerLoad } from './$types';
import { figuresOnServer } from '../figures-on-server';

export const load: PageServerLoad = async ({ locals }) => {
  const { locale } = locals.language;
  const specs = charts.filter((chart) => chart.topic === 'companies');
  const figures = await figuresOnServer(run, specs, locale);
  const points = figures.flatMap((figure) => figure.model.lines.flatMap((line) => line.points));
  const years = points.map((point) => Number(point.end.slice(0, 4)));
  const slugs = [...new Set(points.map((point) => point.entity))];
  return {
    figures,
    first: Math.min(...years),
    last: Math.max(...years),
    places: slugs.map((slug) => ({ slug, name: termName('entity', slug, locale) }))
  };
};
