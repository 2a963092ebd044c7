import { csvOf } from './csv';
import { jsonOf } from './json';
import type { ExportPart } from './export-rows';
import type { ExportModel } from '$lib/captions/export-model';

/** A data file of a view; the library that writes it is fetched when it is made. */
interface DataFile {
  readonly format: 'csv' | 'xlsx' | 'parquet' | 'json';
  readonly label: string;
  readonly make: () => Promise<Blob>;
}

/** The figures of a view, or every statement of a chart, in four formats. */
export function dataFiles(exportModel: ExportModel, part: ExportPart): DataFile[] {
  const text = (content: string, type: string) => Promise.resolve(new Blob([content], { type }));
  return [
    { format: 'csv', label: 'CSV', make: () => text(csvOf(exportModel, part), 'text/csv;charset=utf-8') },
    {
      format: 'xlsx',
      label: 'Excel (XLSX)',
      make: () => import('./xlsx').then(({ xlsxOf }) => xlsxOf(exportModel, part))
    },
    {
      format: 'parquet',
      label: 'Parquet',
      make: () => import('./parquet').then(({ parquetOf }) => parquetOf(exportModel, part))
    },
    { format: 'json', label: 'JSON', make: () => text(jsonOf(exportModel, part), 'application/json') }
  ];
}
