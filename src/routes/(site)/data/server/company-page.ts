import { punctuation } from '$lib/format/punctuation';
import { error } from '@sveltejs/kit';
import type { CompanyRow, TableRows } from '$lib/catalogue/generated/rows';
import { termName } from '$lib/catalogue/name';
import type { Locale } from '$lib/format/locale';
import { t, tById } from '$lib/i18n/t';
import { tierWord } from '$lib/i18n/tier-word';
import { companyItem, roundItem, unicornItem, type Item } from './items';
import { evidence, type Evidence } from './evidence';
import { partialDate } from './partial-date';
import { citedPublisher, citedTitle } from './cited-text';
import { pageText, textIn, type LanguageText } from './text-in-language';

/** The page of a company of the register, in one language. */
export interface CompanyPage {
  readonly name: LanguageText;
  readonly facts: readonly { readonly name: string; readonly value: LanguageText; readonly place?: string }[];
  readonly note: LanguageText | null;
  readonly rounds: readonly Item[];
  readonly unicorns: readonly Item[];
  readonly documents: readonly Item[];
}

/** The ids of companies with a page. */
export async function companySlugs(): Promise<string[]> {
  const { companies, hasCompanyPages } = await evidence();
  return hasCompanyPages ? companies.map((row) => row.company_id) : [];
}

/** A company with what public documents state. An unknown id is a 404. */
export async function companyPage(id: string, locale: Locale): Promise<CompanyPage> {
  const known = await evidence();
  const row = known.companies.find((company) => company.company_id === id);
  if (!row) error(404);
  const name = companyItem(row, locale, false).main;
  return {
    name,
    facts: factsOf(row, name, locale),
    note: row.note ? textIn(row.note, 'en', locale) : null,
    rounds: known.funding_rounds
      .filter((round) => round.company_id === id)
      .map((round) => {
        const [money, ...others] = roundItem(round, name, locale, false).more;
        return { main: money ?? pageText(''), address: `sources/${round.source_id}/`, more: others };
      }),
    unicorns: known.unicorns
      .filter((listed) => listed.name === row.name_en)
      .map((listed) => ({ ...unicornItem(listed, locale), address: `sources/${listed.source_id}/` })),
    documents: documentsOf(row, known, locale)
  };
}

function factsOf(row: CompanyRow, name: LanguageText, locale: Locale): CompanyPage['facts'] {
  const fact = (key: string, value: LanguageText | null, place?: string | null): CompanyPage['facts'] =>
    value ? [{ name: tById(`data_company_${key}`, locale), value, ...(place && { place }) }] : [];
  const others = [
    textIn(row.name_en, 'en', locale),
    row.name_zh ? textIn(row.name_zh, 'zh-Hant', locale) : null
  ];
  const listed = [row.exchange, row.listed_on && partialDate(row.listed_on, locale)].filter(Boolean);
  return [
    ...fact('other_name', others.find((other) => other && other.text !== name.text) ?? null),
    ...fact('sector', pageText(termName('sector', row.sector, locale))),
    ...fact('sector_stated', textIn(row.sector_as_stated, 'en', locale)),
    ...fact('city', row.city ? pageText(termName('entity', row.city, locale)) : null, row.city),
    ...fact('founded', row.founded === null ? null : pageText(String(row.founded))),
    ...fact('relation', pageText(termName('relation', row.hkstp_relation, locale))),
    ...fact('status', pageText(termName('status', row.status, locale))),
    ...fact('listed', listed.length > 0 ? pageText(listed.join(punctuation[locale].comma)) : null),
    ...fact('unicorn', pageText(t(`data_company_unicorn_${row.unicorn}`, locale)))
  ];
}

function documentsOf(row: CompanyRow, { sourceOf }: Evidence, locale: Locale): Item[] {
  return row.source_ids.split(';').flatMap((id) => {
    const source: TableRows['sources'] | undefined = sourceOf.get(id);
    if (!source) return [];
    return [
      {
        main: citedTitle(source, locale),
        address: `sources/${id}/`,
        more: [
          citedPublisher(source, locale),
          ...(source.published ? [pageText(partialDate(source.published, locale))] : []),
          pageText(tierWord(source, locale))
        ]
      }
    ];
  });
}
