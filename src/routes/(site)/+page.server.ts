import type { SeriesId, Topic } from '$lib/catalogue/generated/rows';
import { series } from '$lib/catalogue/generated/series';
import { chartOf } from '$lib/charts';
import { newestHeadlines } from '$lib/charts/newest-headlines';
import type { Ask } from '$lib/charts/spec';
import { changeData, type ChangeData } from '$lib/captions/change-data';
import type { Locale } from '$lib/format/locale';
import { headlineOf } from '$lib/charts/headline';
import { headlines } from '$lib/charts/headlines';
import { sparklineSpec } from '$lib/charts/sparkline-spec';
import { modelOf } from '$lib/charts/model';
import { formatDate } from '$lib/format/date';
import { formatFigure } from '$lib/format/figure';
import { sparklineOnServer } from '$lib/scene/draw-on-server';
import { askFiguresByTopic } from '$lib/query/questions/figures-by-topic';
import { askLatestMilestones } from '$lib/query/questions/latest-milestones';
import { run } from '$lib/query/server/run';
import { citedDocument } from '$lib/catalogue/cited-document';
import { termName } from '$lib/catalogue/name';
import { tables } from '$lib/catalogue/generated/tables';
import { tileData, type TileData } from '$lib/captions/tile-data';
import type { PageServerLoad } from './$types';
import { askedPoints, figuresOnServer } from './figures-on-server';

/** Topics of the list of changes in order, those with a page of charts first. */
const order: readonly Topic[] = [
  'companies',
  'sectors',
  'funding',
  'gba',
  'talent',
  'programmes',
  'infrastructure',
  'rankings'
];

/** Which of the two series that the title names are at a record: start-ups, and the share of GDP spent on R&D. */
function recordsOf(startups: boolean, research: boolean): 'both' | 'startups' | 'research' | 'none' {
  if (startups && research) return 'both';
  if (startups) return 'startups';
  return research ? 'research' : 'none';
}

/** The ask for the totals of each topic, made once per build. */
const totals = new Map<Topic, Ask>(
  order.map((topic) => {
    const own = Object.entries(series).filter(([, one]) => one.topic === topic);
    return [topic, { series: own.map(([id]) => id as SeriesId), dimension: '' }];
  })
);
/** Maximum number of changes that are shown per topic. */
const CHANGES = 3;

/** The most telling chart of three subjects, shown small on the overview. */
const small = ['park-biomedical', 'park-funds-raised', 'branch-and-loop-companies'];

async function smallFigures(locale: Locale) {
  const specs = small.flatMap((id) => chartOf(id) ?? []);
  const figures = await figuresOnServer(run, specs, locale);
  return figures.map((figure) => {
    const { narrow = '' } = figure.drawings;
    return { figure: { ...figure, drawings: { narrow } }, topic: figure.model.spec.topic };
  });
}

async function changesByTopic(locale: Locale) {
  const topics: { topic: Topic; changes: ChangeData[] }[] = [];
  for (const [topic, ask] of totals) {
    const newest = newestHeadlines(await askedPoints(run, ask), CHANGES);
    topics.push({ topic, changes: newest.map((headline) => changeData(headline, locale)) });
  }
  return topics.filter(({ changes }) => changes.length > 0);
}

export const load: PageServerLoad = async ({ locals }) => {
  const { locale } = locals.language;
  const tiles: (TileData & { readonly href: string })[] = [];
  const atRecord = new Set<string>();
  for (const spec of headlines) {
    const points = await askedPoints(run, { series: [spec.series], entities: [spec.entity], dimension: '' });
    if (headlineOf(points)?.isRecord) atRecord.add(spec.id);
    const drawn = sparklineSpec(spec);
    const tile = tileData(spec, points, locale, (history) =>
      sparklineOnServer(modelOf(drawn, history, locale))
    );
    // The address below the language: the chart's place on its subject's page.
    tiles.push({ ...tile, href: `${chartOf(tile.chart)?.topic}/#${tile.chart}` });
  }
  const figure = (id: string) => {
    const tile = tiles.find((candidate) => candidate.id === id);
    if (!tile) throw new RangeError(`The overview has no tile ${id}, which its sentence names`);
    const { point } = tile;
    return {
      text: formatFigure(point, locale, { compact: true }),
      date: formatDate(point.end, point.precision, locale)
    };
  };
  const milestones = await askLatestMilestones(run, 6);
  const line = chartOf('park-companies');
  return {
    tiles,
    records: recordsOf(atRecord.has('hk-startups'), atRecord.has('gerd-to-gdp')),
    state: {
      companies: figure('hkstp-companies'),
      startups: figure('hk-startups'),
      gerd: figure('gerd-to-gdp')
    },
    figures: await figuresOnServer(run, line ? [line] : [], locale),
    small: await smallFigures(locale),
    milestones: milestones.map((milestone) => ({
      ...milestone,
      ...citedDocument(milestone, locale),
      kindName: termName('milestone-kind', milestone.kind, locale)
    })),
    changes: await changesByTopic(locale),
    topics: await askFiguresByTopic(run),
    counts: {
      figures: tables.find((table) => table.name === 'observations')?.rows ?? 0,
      sources: tables.find((table) => table.name === 'sources')?.rows ?? 0,
      milestones: tables.find((table) => table.name === 'milestones')?.rows ?? 0
    },
    today: new Date().toISOString().slice(0, 10)
  };
};
