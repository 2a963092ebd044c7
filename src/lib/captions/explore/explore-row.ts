import type { Currency, Precision, Qualifier } from '$lib/catalogue/generated/rows';
import { formatDate } from '$lib/format/date';
import { formatFigure } from '$lib/format/figure';
import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import type { CompaniesPageRow, RoundsPageRow } from '$lib/query/questions/explore/explore-pages';
import { citedDocument, type CitedDocument } from '$lib/catalogue/cited-document';
import { listedDocuments } from '../listed-documents';

/** One row of an explore table, in words. */
export interface ExploreRow {
  /** One text per column, in the order of exploreHeads; '' where nothing is known. */
  readonly cells: readonly string[];
  readonly documents: readonly CitedDocument[];
}

/** Names of categories by view and slug, in the language of the page. */
export type ExploreNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Writes a company or a round as a row of an explore table. */
export function exploreRow(
  row: CompaniesPageRow | RoundsPageRow,
  names: ExploreNames,
  locale: Locale
): ExploreRow {
  const named = (view: string, slug: string | null) =>
    slug === null ? t('explore_none', locale) : (names[view]?.[slug] ?? slug);
  const name = locale === 'zh-Hant' ? (row.name_zh ?? row.name_en) : row.name_en;
  const [sector, city] = [named('sector', row.sector), named('city', row.city)];
  if ('founded' in row) {
    const { founded, relation } = row;
    const year = founded === null ? '' : formatDate(String(founded), 'year', locale);
    return {
      cells: [name, year, sector, city, named('relation', relation)],
      documents: listedDocuments(row, locale)
    };
  }
  const qualifier = row.qualifier as Qualifier;
  const amount = formatFigure({ value: row.stated, qualifier, unit: row.currency as Currency }, locale);
  const announced = formatDate(row.announced, row.precision as Precision, locale, 'short');
  const cells = [name, announced, named('stage', row.stage), amount, sector, city];
  return { cells, documents: [citedDocument(row, locale)] };
}
