import type { Locale } from '$lib/format/locale';
import { tById } from '$lib/i18n/t';
import type { OfferedTable } from '$lib/charts/offered-table';

/** The name of a column in words; columns of a local file keep their names. */
export function columnName(
  { localFile }: Pick<OfferedTable, 'localFile'>,
  column: string,
  locale: Locale
): string {
  return localFile ? column : tById(`custom_column_${column}`, locale);
}
