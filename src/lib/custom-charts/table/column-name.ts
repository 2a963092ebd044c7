import type { Locale } from '$lib/format/locale';
import { tById } from '$lib/i18n/t';
import type { OfferedTable } from '$lib/charts/offered-table';

/** The name of a column in words; columns of a local file keep their names. */
export function columnName({ own }: Pick<OfferedTable, 'own'>, column: string, locale: Locale): string {
  return own ? column : tById(`custom_column_${column}`, locale);
}
