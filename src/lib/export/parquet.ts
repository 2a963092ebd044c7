import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ExportModel } from '$lib/captions/export-model';
import { licenceOf } from './citation/licence-of';
import { exportColumns } from './export-columns';
import { exportRows, type ExportPart } from './export-rows';

/**
 * Figures as Parquet: `value` is DOUBLE, all else text, with dates as precise as they are known. What is needed to cite
 * the view is in the key-value metadata of the file.
 */
export function parquetOf(exportModel: ExportModel, part: ExportPart): Blob {
  const rows = exportRows(exportModel, part);
  const { title, subtitle, note, asAt, address, dataVersion } = exportModel;
  const licence = licenceOf(exportModel);
  const cited = { title, subtitle, note, as_at: asAt, licence, data_version: dataVersion, address };
  const bytes = parquetWriteBuffer({
    columnData: exportColumns.map(({ name, cell }) => ({
      name,
      type: name === 'value' ? ('DOUBLE' as const) : ('STRING' as const),
      data: rows.map((row) => cell(row, exportModel))
    })),
    kvMetadata: Object.entries(cited).map(([key, value]) => ({ key, value }))
  });
  return new Blob([bytes], { type: 'application/vnd.apache.parquet' });
}
