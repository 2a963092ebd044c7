import writeExcelFile, { type CellObject } from 'write-excel-file/universal';
import type { ExportSource, ExportModel } from '$lib/captions/export-model';
import { textWidth } from '$lib/format/text-width';
import { t, tById } from '$lib/i18n/t';
import { licenceOf } from './citation/licence-of';
import { exportColumns } from './export-columns';
import { exportRows, type ExportPart } from './export-rows';
import { workbookType } from './workbook-type';
import { xlsxCell } from './xlsx-cell';

/**
 * Figures as a workbook. The first sheet has the rows: numbers as numbers, full dates as days, dates known to the month
 * or year as text. The second sheet has what is needed to cite them, and every document.
 */
export function xlsxOf(exportModel: ExportModel, part: ExportPart): Promise<Blob> {
  const { locale } = exportModel;
  const columns = exportColumns.filter(({ name }) => name !== 'qualifier');
  const heads = columns.map(({ head }) => bold(tById(head, locale)));
  const rows = exportRows(exportModel, part).map((row) =>
    columns.map(({ cell, day = false }) => xlsxCell(cell(row, exportModel), { day }))
  );
  const sheets = [
    {
      sheet: t('share_sheet_figures', locale),
      orientation: 'landscape' as const,
      data: [heads, ...rows],
      columns: columns.map(({ name }) => ({ width: widths[name] ?? 16 })),
      stickyRowsCount: 1
    },
    {
      sheet: t('share_sheet_sources', locale),
      orientation: 'landscape' as const,
      data: [...citing(exportModel), [null], ...documents(exportModel)],
      columns: [{ width: 36 }, { width: WIDE }, { width: 16 }, { width: 60 }]
    }
  ];
  return writeExcelFile(sheets, workbookType(locale)).toBlob();
}

/** Width of the wrapping column in digits, and line height in points: some programs do not adjust row heights. */
const WIDE = 80;
const LINE = 15;

const widths: Readonly<Record<string, number>> = {
  what: 46,
  source: 40,
  qualifiedFigure: 22,
  document: 60,
  publisher: 36,
  url: 60,
  locator: 30,
  remark: 50
};

const bold = (value: string): CellObject => ({ value, type: String, fontWeight: 'bold' });

/** What is needed to cite the view, one line each. */
function citing(exportModel: ExportModel): CellObject[][] {
  const { locale, title, subtitle, note, asAt, address, dataVersion } = exportModel;
  const lines = [
    [t('share_column_chart', locale), title],
    [t('share_column_subtitle', locale), subtitle],
    [t('share_column_note', locale), note],
    [t('share_column_as_at', locale), asAt],
    [t('share_column_version', locale), dataVersion],
    [t('share_column_licence', locale), licenceOf(exportModel)],
    [t('share_column_address', locale), address]
  ] as const;
  return lines
    .filter(([, value]) => value !== '')
    .map(([label, value]) => [
      { ...bold(label), alignVertical: 'top' },
      { value, type: String, wrap: true, height: LINE * Math.ceil(textWidth(value, 2) / WIDE) }
    ]);
}

function documents({ locale, sources }: ExportModel): (CellObject | null)[][] {
  const heads = (
    ['share_column_publisher', 'share_column_document', 'share_column_published', 'share_column_url'] as const
  ).map((key) => bold(t(key, locale)));
  const line = ({ publisher, title, published, url }: ExportSource) =>
    [publisher, title, published, url].map((value, index) => xlsxCell(value, { day: index === 2 }));
  return [heads, ...sources.map(line)];
}
