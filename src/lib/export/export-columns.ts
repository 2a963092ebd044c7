import { punctuation } from '$lib/format/punctuation';
import type { ExportRow, ExportModel } from '$lib/captions/export-model';
import type { Locale } from '$lib/format/locale';
import { t, type MessageKey } from '$lib/i18n/t';
import { tierWord } from '$lib/i18n/tier-word';
import { licenceOf } from './citation/licence-of';

/** A column of a data file. */
export interface ExportColumn {
  /** Its name for programs: Parquet and JSON. */
  readonly name: string;
  /** Its header for people, in the language of the view: CSV and XLSX. */
  readonly head: MessageKey;
  /** True where cells with a full date are written as days. */
  readonly day?: true;
  cell(row: ExportRow, exportModel: ExportModel): string | number;
}

/** The columns of the table tab, with its order and words. */
const asShown: readonly ExportColumn[] = [
  { name: 'what', head: 'column_what', cell: ({ what }) => what },
  { name: 'date', head: 'column_date', cell: ({ date }) => date },
  { name: 'qualifier_word', head: 'column_qualifier', cell: ({ qualifierWord }) => qualifierWord },
  { name: 'figure', head: 'column_figure', cell: ({ figure }) => figure },
  { name: 'source', head: 'column_source', cell: (row, { locale }) => sourceCell(row, locale) }
];

/**
 * The columns of every data file: first those of the table tab, then the values behind the words, the document and
 * locator of each figure, and what is needed to cite the view.
 */
export const exportColumns: readonly ExportColumn[] = [
  ...asShown,
  {
    name: 'qualified_figure',
    head: 'share_column_qualified',
    cell: ({ qualifiedFigure }) => qualifiedFigure
  },
  { name: 'value', head: 'share_column_value', cell: ({ value }) => value },
  { name: 'unit', head: 'share_column_unit', cell: ({ unit }) => unit },
  { name: 'qualifier', head: 'share_column_qualifier', cell: ({ qualifier }) => qualifier },
  { name: 'start', head: 'share_column_start', day: true, cell: ({ start }) => start },
  { name: 'end', head: 'share_column_end', day: true, cell: ({ end }) => end },
  {
    name: 'relation',
    head: 'share_column_relation',
    cell: (row, { locale }) => t(`relation_${row.relation}`, locale)
  },
  { name: 'document', head: 'share_column_document', cell: ({ source }) => source?.title ?? '' },
  { name: 'publisher', head: 'share_column_publisher', cell: ({ source }) => source?.publisher ?? '' },
  {
    name: 'published',
    head: 'share_column_published',
    day: true,
    cell: ({ source }) => source?.published ?? ''
  },
  { name: 'url', head: 'share_column_url', cell: ({ source }) => source?.url ?? '' },
  { name: 'locator', head: 'share_column_locator', cell: ({ locator }) => locator },
  { name: 'remark', head: 'share_column_remark', cell: ({ note }) => note }
];

/** Repeated in every row by formats without metadata. */
export const citingColumns: readonly ExportColumn[] = [
  { name: 'chart', head: 'share_column_chart', cell: (_, { title }) => title },
  { name: 'note', head: 'share_column_note', cell: (_, { note }) => note },
  { name: 'as_at', head: 'share_column_as_at', cell: (_, { asAt }) => asAt },
  { name: 'data_version', head: 'share_column_version', cell: (_, { dataVersion }) => dataVersion },
  { name: 'licence', head: 'share_column_licence', cell: (_, exportModel) => licenceOf(exportModel) },
  { name: 'address', head: 'share_column_address', cell: (_, { address }) => address }
];

/** As in the table tab: the publisher and its tier, or what the figure rests on. */
function sourceCell({ source, basis }: ExportRow, locale: Locale): string {
  const stated = source ? [source.publisher + punctuation[locale].comma + tierWord(source, locale)] : [];
  return [...stated, ...(basis ? [basis] : [])].join(punctuation[locale].semicolon);
}
