import writeExcelFile, { type CellObject } from 'write-excel-file/universal';
import type { TakenSource, Takeaway } from '$lib/captions/export-model';
import { textWidth } from '$lib/format/text-width';
import { say } from '$lib/i18n/t';
import { licenceOf } from './citation/licence-of';
import { takenColumns } from './export-columns';
import { takenRows, type TakenPart } from './export-rows';
import { workbookType } from './workbook-type';
import { xlsxCell } from './xlsx-cell';

/**
 * Figures as a workbook. The first sheet has the rows, numbers as numbers, days as days (a date known to the month or the year
 * stays text: it is no day); the second what is needed to cite them and every document.
 */
export function xlsxOf(takeaway: Takeaway, part: TakenPart): Promise<Blob> {
  const { locale } = takeaway;
  const columns = takenColumns.filter(({ name }) => name !== 'qualifier');
  const heads = columns.map(({ head }) => bold(say(head, locale)));
  const rows = takenRows(takeaway, part).map((row) =>
    columns.map(({ cell, day = false }) => xlsxCell(cell(row, takeaway), { day }))
  );
  const sheets = [
    {
      sheet: say('take_sheet_figures', locale),
      orientation: 'landscape' as const,
      data: [heads, ...rows],
      columns: columns.map(({ name }) => ({ width: widths[name] ?? 16 })),
      stickyRowsCount: 1
    },
    {
      sheet: say('take_sheet_sources', locale),
      orientation: 'landscape' as const,
      data: [...citing(takeaway), [null], ...documents(takeaway)],
      columns: [{ width: 36 }, { width: WIDE }, { width: 16 }, { width: 60 }]
    }
  ];
  return writeExcelFile(sheets, workbookType(locale)).toBlob();
}

/** Of the column that wraps, in digits, and the height of a line in points: programs do not all make room themselves. */
const WIDE = 80;
const LINE = 15;

const widths: Readonly<Record<string, number>> = {
  what: 46,
  source: 40,
  hedged: 22,
  document: 60,
  publisher: 36,
  url: 60,
  locator: 30,
  remark: 50
};

const bold = (value: string): CellObject => ({ value, type: String, fontWeight: 'bold' });

/** What is needed to cite the view, a line each. */
function citing(takeaway: Takeaway): CellObject[][] {
  const { locale, title, subtitle, note, asAt, address, dataVersion } = takeaway;
  const lines = [
    [say('take_column_chart', locale), title],
    [say('take_column_subtitle', locale), subtitle],
    [say('take_column_note', locale), note],
    [say('take_column_as_at', locale), asAt],
    [say('take_column_version', locale), dataVersion],
    [say('take_column_licence', locale), licenceOf(takeaway)],
    [say('take_column_address', locale), address]
  ] as const;
  return lines
    .filter(([, value]) => value !== '')
    .map(([label, value]) => [
      { ...bold(label), alignVertical: 'top' },
      { value, type: String, wrap: true, height: LINE * Math.ceil(textWidth(value, 2) / WIDE) }
    ]);
}

function documents({ locale, sources }: Takeaway): (CellObject | null)[][] {
  const heads = (
    ['take_column_publisher', 'take_column_document', 'take_column_published', 'take_column_url'] as const
  ).map((key) => bold(say(key, locale)));
  const line = ({ publisher, title, published, url }: TakenSource) =>
    [publisher, title, published, url].map((value, index) => xlsxCell(value, { day: index === 2 }));
  return [heads, ...sources.map(line)];
}
