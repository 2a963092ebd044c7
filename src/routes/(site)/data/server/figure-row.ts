import { punctuation } from '$lib/format/punctuation';
import type { ObservationRow, SourceRow } from '$lib/catalogue/generated/rows';
import { series } from '$lib/catalogue/generated/series';
import { termName } from '$lib/catalogue/name';
import { formatFigure } from '$lib/format/figure';
import type { Locale } from '$lib/format/locale';
import { formatPeriod } from '$lib/format/period';
import { tierWord } from '$lib/i18n/tier-word';
import { citedPublisher, citedTitle } from './cited-text';
import { pageText, textIn, type LanguageText } from './text-in-language';

/** A figure as the data pages show it; every text is in words. */
export interface FigureRow {
  /** Its line in data/evidence/observations.csv; on its series' page the row has the id row-<row>. */
  readonly row: number;
  readonly date: string;
  readonly figure: string;
  readonly place: { readonly slug: string; readonly name: string };
  /** Its breakdown, such as "Sector: Fintech"; '' for a total. */
  readonly category: string;
  readonly series: { readonly id: string; readonly title: string };
  readonly source: {
    readonly id: string;
    readonly title: LanguageText;
    readonly publisher: LanguageText;
    /** Its tier in words, an advertisement named as one. */
    readonly tier: string;
  };
  readonly locator: LanguageText;
  readonly note: LanguageText | null;
  /** True for fiscal years. */
  readonly fiscal: boolean;
  /** Why the figure is withheld from charts; null where it is not. */
  readonly withheld: LanguageText | null;
}

/** Writes a figure with its details. @throws RangeError where its source or a term is unknown. */
export function figureRow(
  row: ObservationRow,
  sourceOf: ReadonlyMap<string, SourceRow>,
  locale: Locale
): FigureRow {
  const source = sourceOf.get(row.source_id);
  if (!source) throw new RangeError(`No source ${row.source_id} in data/evidence/sources.csv`);
  const texts = (text: string | null) => (text === null ? null : textIn(text, source.language, locale));
  return {
    row: row.row,
    date: formatPeriod(row, locale),
    figure: formatFigure(row, locale, { unitWord: true }),
    place: { slug: row.entity, name: termName('entity', row.entity, locale) },
    category: categoryName(row, locale),
    series: { id: row.series, title: series[row.series].title[locale] },
    source: {
      id: source.source_id,
      title: citedTitle(source, locale),
      publisher: citedPublisher(source, locale),
      tier: tierWord(source, locale)
    },
    locator: texts(row.locator) ?? pageText(''),
    note: texts(row.note),
    fiscal: row.period === 'fiscal-year',
    withheld: texts(row.withheld)
  };
}

/** Figures from the newest to the oldest; those of one date by place, then in file order. */
export function newestFirst(rows: readonly ObservationRow[]): ObservationRow[] {
  return [...rows].sort((a, b) => compared(b.end, a.end) || compared(a.entity, b.entity) || a.row - b.row);
}

function categoryName({ dimension, category }: ObservationRow, locale: Locale): string {
  if (category === '') return '';
  const colon = punctuation[locale].colon;
  return `${termName('dimension', dimension, locale)}${colon}${termName('category', category, locale, dimension)}`;
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
