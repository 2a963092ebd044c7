import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Takeaway } from '$lib/captions/export-model';
import { licenceOf } from './citation/licence-of';
import { takenColumns } from './export-columns';
import { takenRows, type TakenPart } from './export-rows';

/**
 * Figures as Parquet: `value` is DOUBLE, all else text, with the dates as precise as they are known. What is needed to cite
 * the view stands in the key-value metadata of the file.
 */
export function parquetOf(takeaway: Takeaway, part: TakenPart): Blob {
  const rows = takenRows(takeaway, part);
  const { title, subtitle, note, asAt, address, dataVersion } = takeaway;
  const licence = licenceOf(takeaway);
  const cited = { title, subtitle, note, as_at: asAt, licence, data_version: dataVersion, address };
  const bytes = parquetWriteBuffer({
    columnData: takenColumns.map(({ name, cell }) => ({
      name,
      type: name === 'value' ? ('DOUBLE' as const) : ('STRING' as const),
      data: rows.map((row) => cell(row, takeaway))
    })),
    kvMetadata: Object.entries(cited).map(([key, value]) => ({ key, value }))
  });
  return new Blob([bytes], { type: 'application/vnd.apache.parquet' });
}
