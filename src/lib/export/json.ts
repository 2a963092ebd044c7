import type { ExportModel } from '$lib/captions/export-model';
import { licenceOf } from './citation/licence-of';
import { exportRows, type ExportPart } from './export-rows';

/** Format of the file; raised with every change that breaks its consumers. */
const format = 'innoscope-view/1';

/** A view as JSON: what is needed to cite it, its documents, then its rows, one per line. */
export function jsonOf(exportModel: ExportModel, part: ExportPart): string {
  const { id, locale, currency, title, subtitle, note, asAt, years, address, dataVersion } = exportModel;
  const head = {
    format,
    chart: id,
    language: locale,
    currency,
    title,
    subtitle,
    note,
    asAt,
    years,
    licence: licenceOf(exportModel),
    dataVersion,
    address
  };
  const lines = (items: readonly object[]) => items.map((item) => `\n${JSON.stringify(item)}`).join(',');
  const opened = JSON.stringify(head).slice(0, -1);
  return `${opened},\n"sources":[${lines(exportModel.sources)}],\n"rows":[${lines(exportRows(exportModel, part))}]}\n`;
}
