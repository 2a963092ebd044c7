import type { ExportModel } from '$lib/captions/export-model';
import { t } from '$lib/i18n/t';

/** The credit line of a view: author, data version and licence; for a local file it says that the figures are the visitor's. */
export function creditOf({ own, locale, dataVersion: version }: ExportModel): string {
  return own?.file === undefined
    ? t('share_credit', locale, { version })
    : t('share_credit_file', locale, { version });
}
