import { punctuation } from '$lib/format/punctuation';
import { series } from '$lib/catalogue/generated/series';
import { termName } from '$lib/catalogue/name';
import type { ChangeKind, FigureChange, ReleasedFigure, Version } from '$lib/catalogue/generated/versions';
import { formatDate } from '$lib/format/date';
import { formatFigure } from '$lib/format/figure';
import type { Locale } from '$lib/format/locale';
import { formatNumber } from '$lib/format/number';
import { formatPeriod, type Period } from '$lib/format/period';
import type { Qualifier } from '$lib/format/qualifier';
import { t, tById, type Inputs, type MessageKey } from '$lib/i18n/t';

/** A changed figure in words; texts quoted from documents stay in their language. */
export interface ChangeWords {
  readonly kind: ChangeKind;
  /** Id and title of the series; the id is '' where the catalogue no longer has it. */
  readonly series: { readonly id: string; readonly title: string };
  readonly topic: string;
  readonly what: string;
  /** "over 1,500, December 2023". */
  readonly figure: string;
  /** The earlier figure, where value, qualifier or date changed; else ''. */
  readonly before: string;
  readonly source: string;
  /** The id of the earlier source, where the source changed; else ''. */
  readonly sourceBefore: string;
  /** Why the figure is withheld from charts; '' where it is not. */
  readonly reason: string;
}

/** A data version in words, in one language. */
export interface VersionWords {
  readonly version: string;
  /** The date as YYYY-MM-DD, and in words. */
  readonly day: string;
  readonly date: string;
  readonly isFirst: boolean;
  /** Its name in a list of versions. */
  readonly title: string;
  readonly summary: string;
  /** Changes of the other tables, one sentence each. */
  readonly tables: readonly string[];
  readonly topics: Version['topics'];
  /** At most `MOST` changes of each kind, in the order of the evidence. */
  readonly kinds: readonly {
    readonly kind: ChangeKind;
    readonly changes: readonly ChangeWords[];
    /** Counts of the changes that are not listed, by topic; '' where all are listed. */
    readonly more: string;
  }[];
}

/** Maximum number of changes of a kind that are listed; the rest are counted by topic. */
export const MOST = 150;

const kinds: readonly ChangeKind[] = ['added', 'corrected', 'withheld', 'reinstated', 'removed', 'annotated'];

/** Describes a released version. */
export function versionWords(version: Version, locale: Locale): VersionWords {
  const { totals, changes, date: day } = version;
  const date = formatDate(day, 'day', locale, 'long');
  const inputs = {
    figures: formatNumber(totals.figures, locale),
    series: formatNumber(totals.series, locale),
    documents: formatNumber(totals.documents, locale),
    withheld: formatNumber(totals.withheld, locale)
  };
  const isFirst = version.base === null;
  const counted = kinds
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => counting(`changes_count_${kind}`, count, locale));
  const what = counted.length > 0 ? counted.join(comma(locale)) : t('changes_no_figures', locale);
  return {
    version: version.version,
    day,
    date,
    isFirst,
    title: t(isFirst ? 'changes_entry_first' : 'changes_entry', locale, { date, what }),
    summary: t(isFirst ? 'changes_first' : 'changes_totals', locale, inputs),
    tables: tableWords(version, locale),
    topics: version.topics,
    kinds: isFirst ? [] : kinds.flatMap((kind) => kindWords(kind, changes, locale))
  };
}

function kindWords(kind: ChangeKind, all: readonly FigureChange[], locale: Locale) {
  const own = all.filter((change) => change.kind === kind).map((change) => changeWords(change, locale));
  if (own.length === 0) return [];
  const left = own.slice(MOST);
  const topics = [...new Set(left.map(({ topic }) => topic))].map((topic) =>
    t('changes_topic_count', locale, {
      topic: topic === '' ? '–' : tById(`topic_${topic}`, locale),
      count: left.filter((change) => change.topic === topic).length
    })
  );
  const more =
    left.length > 0
      ? t('changes_more', locale, {
          count: formatNumber(left.length, locale),
          topics: topics.join(comma(locale))
        })
      : '';
  return [{ kind, changes: own.slice(0, MOST), more }];
}

function changeWords({ kind, was, now }: FigureChange, locale: Locale): ChangeWords {
  const shown = now ?? was;
  if (!shown) throw new RangeError('A change of a version names no figure');
  const known = Object.entries(series).find(([id]) => id === shown.series);
  const figure = figureWords(shown, 'changes_figure', locale);
  const before = was && now ? figureWords(was, 'changes_before', locale) : '';
  const isOther = was && now && figureWords(was, 'changes_figure', locale) !== figure;
  return {
    kind,
    series: { id: known?.[0] ?? '', title: known?.[1].title[locale] ?? shown.series },
    topic: known?.[1].topic ?? '',
    what: whatWords(shown, locale),
    figure,
    before: isOther ? before : '',
    source: shown.source_id,
    sourceBefore: was && was.source_id !== shown.source_id ? was.source_id : '',
    reason: shown.withheld
  };
}

/** The entity with its category. Terms that left the catalogue are shown by their slugs. */
function whatWords({ entity, dimension, category }: ReleasedFigure, locale: Locale): string {
  const place = named('entity', entity, locale);
  if (category === '') return place;
  const colon = punctuation[locale].colon;
  return `${place} · ${named('dimension', dimension, locale)}${colon}${named('category', category, locale, dimension)}`;
}

function named(kind: 'entity' | 'dimension' | 'category', slug: string, locale: Locale, dimension = '') {
  try {
    return termName(kind, slug, locale, dimension);
  } catch (error) {
    if (error instanceof RangeError) return slug;
    throw error;
  }
}

function figureWords(
  figure: ReleasedFigure,
  key: 'changes_figure' | 'changes_before',
  locale: Locale
): string {
  // The parse boundary: the data build checked every cell when it made the version.
  const { value, qualifier, unit, start } = figure;
  const dated = { ...figure, start: start || null } as Period;
  const decimals = value.split('.')[1]?.length ?? 0;
  const stated = { value: Number(value), qualifier: qualifier as Qualifier, unit, decimals };
  return t(key, locale, {
    figure: formatFigure(stated, locale, { unitWord: true }),
    date: formatPeriod(dated, locale)
  });
}

function tableWords({ tables }: Version, locale: Locale): string[] {
  return Object.entries(tables).map(([table, change]) =>
    t('changes_table_row', locale, {
      table: tById(`data_table_${table}`, locale).replace(/[.。]$/, ''),
      what: (['added', 'changed', 'removed'] as const)
        .filter((part) => change[part] > 0)
        .map((part) => counting(`changes_rows_${part}`, change[part], locale))
        .join(comma(locale))
    })
  );
}

function counting(key: MessageKey, count: number, locale: Locale): string {
  const inputs: Inputs = { count: formatNumber(count, locale) };
  return tById(key, locale, inputs);
}

function comma(locale: Locale): string {
  return punctuation[locale].comma;
}
