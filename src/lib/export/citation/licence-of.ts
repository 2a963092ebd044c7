import type { ExportModel } from '$lib/captions/export-model';
import { t } from '$lib/i18n/t';

/** Under which licence a view may be used: that of our tables, or of the operator's register that it shows. */
export function licenceOf({ own, locale }: Pick<ExportModel, 'own' | 'locale'>): string {
  return own?.licence ?? t('share_licence', locale);
}
