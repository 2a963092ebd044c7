import { base } from '$app/paths';
import { dataVersion, tables, type TableName } from '$lib/catalogue/generated/tables';
import { tableXlsx } from '$lib/export/table-xlsx';
import { t } from '$lib/i18n/t';
import { dataMessage } from '$lib/captions/register/data-message';
import { licenceOfTable } from './licence-of-table';
import { tableRows } from './table-rows';

const written = new Map<TableName, Promise<ArrayBuffer>>();

/**
 * A whole table as a workbook; cached, since its page states its size in three languages.
 * @param origin of the host that the build names; the first call sets it.
 */
export function tableWorkbook(name: TableName, origin: string): Promise<ArrayBuffer> {
  const known = written.get(name) ?? write(name, origin);
  written.set(name, known);
  return known;
}

async function write(name: TableName, origin: string): Promise<ArrayBuffer> {
  const table = tables.find((one) => one.name === name);
  const file = await tableXlsx({
    name,
    columns: table?.columns ?? [],
    rows: await tableRows(name),
    cited: [
      ['table', name],
      ['holds', dataMessage(`data_table_${name}`, 'en')],
      ['data version', dataVersion],
      ['licence', licenceOfTable(name, t('share_licence', 'en'))],
      ['address', `${origin}${base}/data/tables/${name}/`]
    ]
  });
  return file.arrayBuffer();
}
