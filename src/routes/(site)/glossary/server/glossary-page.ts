import type { TableRows } from '$lib/catalogue/generated/rows';
import { series } from '$lib/catalogue/generated/series';
import { registerMessage } from '$lib/captions/register/register-message';
import { termName } from '$lib/catalogue/name';
import { chartOf } from '$lib/charts';
import type { Locale } from '$lib/format/locale';
import { glossary, type GlossaryGroup } from '$lib/glossary/glossary';
import type { GlossaryTerm } from '$lib/glossary/glossary-term';
import { languages } from '$lib/i18n/locales';
import { tById } from '$lib/i18n/t';
import { run } from '$lib/query/server/run';
import { registerCharts } from '$lib/register';
import { citedTitle } from '../../data/server/cited-text';
import { evidence } from '../../data/server/evidence';
import type { LanguageText } from '../../data/server/text-in-language';
import { figuresOnServer } from '../../figures-on-server';
import { registerOnServer } from '../../register-on-server';
import { pageName } from './page-name';

/** A link to a page of the site, below the root of its language. */
export interface TermPage {
  readonly path: string;
  readonly name: LanguageText;
}

/** A word of the glossary on its page. */
export interface ShownTerm {
  readonly id: string;
  readonly name: string;
  /** Its names in the other languages, with their language tags. */
  readonly others: readonly { readonly tag: string; readonly name: string }[];
  readonly text: string;
  readonly series: readonly TermPage[];
  readonly charts: readonly TermPage[];
  readonly places: readonly TermPage[];
  readonly pages: readonly TermPage[];
  readonly sources: readonly TermPage[];
}

export interface ShownGroup {
  readonly id: GlossaryGroup;
  readonly heading: string;
  readonly terms: readonly ShownTerm[];
}

/**
 * The glossary in a language, with the names of all that its terms lead to.
 * @throws RangeError where a term leads to a chart, a document or a page that is not there.
 */
export async function glossaryPage(locale: Locale): Promise<ShownGroup[]> {
  const { sourceOf } = await evidence();
  const titles = await chartTitles(locale);
  return Object.entries(glossary).map(([group, terms]: [string, readonly GlossaryTerm[]]) => ({
    id: group as GlossaryGroup,
    heading: tById(`glossary_group_${group}`, locale),
    terms: terms.map((term) => shownTerm(term, locale, titles, sourceOf))
  }));
}

function shownTerm(
  term: GlossaryTerm,
  locale: Locale,
  titles: ReadonlyMap<string, string>,
  sourceOf: ReadonlyMap<string, TableRows['sources']>
): ShownTerm {
  const key = `glossary_${term.id.replaceAll('-', '_')}`;
  return {
    id: term.id,
    name: tById(`${key}_name`, locale),
    others: languages
      .filter((language) => language.locale !== locale)
      .map(({ tag, locale: other }) => ({ tag, name: tById(`${key}_name`, other) })),
    // An operator's register is no sample.
    text: (term.id === 'register' ? registerMessage : tById)(`${key}_text`, locale),
    series: (term.series ?? []).map((id) => ({
      path: `data/series/${id}/`,
      name: { text: series[id].title[locale] }
    })),
    charts: (term.charts ?? []).map((id) => ({
      path: `charts/${id}/`,
      name: { text: found(titles, id, 'chart') }
    })),
    places: (term.places ?? []).map((slug) => ({
      path: `data/places/${slug}/`,
      name: { text: termName('entity', slug, locale) }
    })),
    pages: (term.pages ?? []).map((path) => ({ path, name: { text: tById(pageName(path), locale) } })),
    sources: (term.sources ?? []).map((id) => ({
      path: `data/sources/${id}/`,
      name: citedTitle(found(sourceOf, id, 'document'), locale)
    }))
  };
}

/** The titles of the charts to which terms lead. */
async function chartTitles(locale: Locale): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(
    Object.values(glossary).flatMap((terms: readonly GlossaryTerm[]) =>
      terms.flatMap(({ charts }) => charts ?? [])
    )
  );
  const specs = [...ids].flatMap((id) => chartOf(id) ?? []);
  // Only the texts are needed, not the drawings.
  const figures = await figuresOnServer(run, specs, locale, () => '');
  const ofRegister = await registerOnServer(
    run,
    registerCharts.filter(({ id }) => ids.has(id)),
    locale,
    () => ''
  );
  return new Map([
    ...figures.map(({ model, words }) => [model.spec.id, words.title] as const),
    ...ofRegister.map(({ spec, first }) => [spec.id, first.words.title] as const)
  ]);
}

function found<Value>(known: ReadonlyMap<string, Value>, id: string, kind: string): Value {
  const value = known.get(id);
  if (value === undefined)
    throw new RangeError(`The glossary leads to the ${kind} ${id}, which is not there`);
  return value;
}
