import { parseReport, writtenReport, type ParsedReport } from './parse-report';
import { limits, type Report } from './report';
import { ReportFormatError } from './report-format-error';

/** A report as text for a file or the browser's store. */
export function reportText(report: Report): string {
  return `${JSON.stringify(writtenReport(report), null, 2)}\n`;
}

/** Parses what reportText wrote. @throws ReportFormatError on any other text. */
export function readText(text: string, isChart: (id: string) => boolean): ParsedReport {
  if (text.length > limits.file) throw new ReportFormatError('size');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new ReportFormatError('damaged');
  }
  return parseReport(value, isChart);
}
