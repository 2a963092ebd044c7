import { series } from '$lib/catalogue/generated/series';
import { terms, type Term } from '$lib/catalogue/generated/terms';
import { charts } from '$lib/charts';
import type { Locale } from '$lib/format/locale';
import { formatDate } from '$lib/format/date';
import { say } from '$lib/i18n/say';
import { askLatestMilestones } from '$lib/query/latest-milestones';
import type { Run } from '$lib/query/run';
import { askSearchedDocuments } from '$lib/query/searched-documents';
import type { SearchEntry } from '$lib/search/entry';
import { figuresOnServer } from '../(site)/figures-on-server';

/** More than there are. */
const all = 100_000;

/** Every chart, series, place, milestone and document, in a language, while the site is prerendered. */
export async function searchedOnServer(run: Run, locale: Locale): Promise<SearchEntry[]> {
  const figures = await figuresOnServer(run, charts, locale, () => '');
  const milestones = await askLatestMilestones(run, all);
  const documents = await askSearchedDocuments(run);
  return [
    ...figures.map(({ model: { spec }, words }) => ({
      kind: 'chart' as const,
      title: words.title,
      detail: words.subtitle,
      path: `${spec.topic}/#${spec.id}`
    })),
    ...Object.entries(series).map(([id, { title, topic }]) => ({
      kind: 'series' as const,
      title: title[locale],
      detail: say(`topic_${topic}`, locale),
      path: `data/series/${id}/`
    })),
    ...Object.entries<Term>(terms.entity).map(([slug, name]) => ({
      kind: 'place' as const,
      title: name[locale],
      detail: '',
      path: `data/places/${slug}/`
    })),
    ...milestones.map((milestone) => ({
      kind: 'milestone' as const,
      title: {
        en: milestone.title_en,
        'zh-Hant': milestone.title_zh_hant,
        'zh-Hans': milestone.title_zh_hans
      }[locale],
      detail: formatDate(milestone.date, milestone.precision, locale, 'short'),
      path: 'expansion/#track'
    })),
    ...documents.map(({ source_id, title, publisher, published }) => ({
      kind: 'source' as const,
      title,
      detail: [publisher, published?.slice(0, 4)].filter(Boolean).join(', '),
      path: `data/sources/${source_id}/`
    }))
  ];
}
