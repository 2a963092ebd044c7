import { termName } from '$lib/catalogue/name';
import { charts } from '$lib/charts';
import type { Subject } from '$lib/charts/spec';
import type { FigureData } from '$lib/captions/figure-data';
import type { Locale } from '$lib/format/locale';
import type { Run } from '$lib/query/engine/run';
import { figuresOnServer } from './figures-on-server';

/** The figures of a subject's page, and the values for its filters. */
export interface SubjectData {
  readonly subject: Subject;
  readonly figures: readonly FigureData<string>[];
  readonly first: number;
  readonly last: number;
  readonly places: readonly { readonly slug: string; readonly name: string }[];
}

/** Draws the figures of a subject; for prerendering. */
export async function subjectOnServer(run: Run, subject: Subject, locale: Locale): Promise<SubjectData> {
  const specs = charts.filter((chart) => chart.topic === subject);
  const figures = await figuresOnServer(run, specs, locale);
  const points = figures.flatMap((figure) => figure.model.lines.flatMap((line) => line.points));
  const years = points.map((point) => Number(point.end.slice(0, 4)));
  const slugs = [...new Set(points.map((point) => point.entity))];
  return {
    subject,
    figures,
    first: Math.min(...years),
    last: Math.max(...years),
    places: slugs.map((slug) => ({ slug, name: termName('entity', slug, locale) }))
  };
}
