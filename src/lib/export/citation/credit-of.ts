import type { ExportModel } from '$lib/captions/export-model';
import { t } from '$lib/i18n/t';

/** Who made a view, of which version of the data and under which licence; of a file of the reader's, whose figures are theirs. */
export function creditOf({ own, locale, dataVersion: version }: ExportModel): string {
  return own?.file === undefined
    ? t('share_credit', locale, { version })
    : t('share_credit_file', locale, { version });
}
