import { citedDocument } from '$lib/catalogue/cited-document';
import { series } from '$lib/catalogue/generated/series';
import { termName } from '$lib/catalogue/name';
import { charts } from '$lib/charts';
import type { Locale } from '$lib/format/locale';
import { punctuation } from '$lib/format/punctuation';
import { glossaryTerms } from '$lib/glossary/glossary';
import { t, tById } from '$lib/i18n/t';
import type { Run } from '$lib/query/engine/run';
import { registerCharts } from '$lib/register';
import type { SearchEntry } from '$lib/search/entry';
import { sections } from '../../(site)/about/sections';
import { evidence } from '../../(site)/data/server/evidence';
import { partialDate } from '../../(site)/data/server/partial-date';
import { placeSlugs } from '../../(site)/data/server/place-page';
import { figuresOnServer } from '../../(site)/figures-on-server';
import { registerOnServer } from '../../(site)/register-on-server';

/** Everything that can be found in a language, by kind; for prerendering. */
export async function searchedOnServer(run: Run, locale: Locale): Promise<SearchEntry[]> {
  const figures = await figuresOnServer(run, charts, locale, () => '');
  const ofRegister = await registerOnServer(run, registerCharts, locale, () => '');
  const { companies, hasCompanyPages, milestones, sources } = await evidence();
  return [
    ...figures.map(({ model: { spec }, words }) => ({
      kind: 'chart' as const,
      title: words.title,
      detail: words.subtitle,
      path: `${spec.topic}/#${spec.id}`
    })),
    ...ofRegister.map(({ spec, first: { words } }) => ({
      kind: 'chart' as const,
      title: words.title,
      detail: words.subtitle,
      path: `${spec.topic}/#${spec.id}`
    })),
    ...Object.entries(series).map(([id, { title, topic }]) => ({
      kind: 'series' as const,
      title: title[locale],
      detail: t(`topic_${topic}`, locale),
      path: `data/series/${id}/`
    })),
    ...placeSlugs.map((slug) => ({
      kind: 'place' as const,
      title: termName('entity', slug, locale),
      detail: '',
      path: `data/places/${slug}/`
    })),
    ...glossaryTerms.map(({ id, words }) => ({
      kind: 'term' as const,
      title: tById(`glossary_${id.replaceAll('-', '_')}_name`, locale),
      detail: words[locale].join(' '),
      path: `glossary/#${id}`
    })),
    ...sections.map((id) => ({
      kind: 'page' as const,
      title: t(`about_${id}`, locale),
      detail: t('about_title', locale),
      path: `about/#${id}`
    })),
    ...(hasCompanyPages ? companies : []).map((company) => ({
      kind: 'company' as const,
      // Both names are in the title, since a visitor may know either.
      title: [company.name_en, locale !== 'en' && company.name_zh].filter(Boolean).join(' '),
      detail: termName('sector', company.sector, locale),
      path: `data/companies/${company.company_id}/`
    })),
    ...milestones.map((milestone) => ({
      kind: 'milestone' as const,
      title: {
        en: milestone.title_en,
        'zh-Hant': milestone.title_zh_hant,
        'zh-Hans': milestone.title_zh_hans
      }[locale],
      detail: partialDate(milestone.date, locale),
      path: 'expansion/#track'
    })),
    ...sources.map((source) => {
      const { title, publisher } = citedDocument(source, locale);
      return {
        kind: 'source' as const,
        title,
        detail: [publisher, source.published?.slice(0, 4)].filter(Boolean).join(punctuation[locale].comma),
        path: `data/sources/${source.source_id}/`
      };
    })
  ];
}
