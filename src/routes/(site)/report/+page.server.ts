import { charts } from '$lib/charts';
import { headlines } from '$lib/charts/headlines';
import { tileData } from '$lib/captions/tile-data';
import { t } from '$lib/i18n/t';
import type { Offer, OfferedHeadline } from '$lib/islands/report-editor/offer';
import { run } from '$lib/query/server/run';
import { registerCharts } from '$lib/register';
import { askedPoints, figuresOnServer } from '../figures-on-server';
import { registerOnServer } from '../register-on-server';
import type { PageServerLoad } from './$types';

/** The offer of the report editor: every chart by its texts, and the headline figures as sentences. */
export const load: PageServerLoad = async ({ locals }) => {
  const { locale } = locals.language;
  const figures = await figuresOnServer(run, charts, locale, () => '');
  const register = await registerOnServer(run, registerCharts, locale, () => '');
  const tiles: OfferedHeadline[] = [];
  for (const spec of headlines) {
    const ask = { series: [spec.series], entities: [spec.entity], dimension: '' } as const;
    const {
      label,
      figure,
      date,
      comparison,
      source: cited,
      point
    } = tileData(spec, await askedPoints(run, ask), locale, () => '');
    const { title, publisher, url, language } = cited;
    const { published, tier } = point;
    const words = t('report_headline', locale, { date, comparison });
    const source = { title, publisher, url, language, published: published ?? '', tier };
    tiles.push({ id: spec.id, label, figure, words, source });
  }
  const offered = [
    ...figures.map(({ model: { spec }, words }) => ({ id: spec.id, topic: spec.topic, words })),
    ...register.map(({ spec, first }) => ({ id: spec.id, topic: spec.topic, words: first.words }))
  ].map(({ id, topic, words }) => ({ id, topic, title: words.title, subtitle: words.subtitle }));
  return { offer: { headlines: tiles, charts: offered } satisfies Offer };
};
