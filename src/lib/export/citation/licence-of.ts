import type { ExportModel } from '$lib/captions/export-model';
import { t } from '$lib/i18n/t';

/** The licence of a view: that of the site's tables, or of the operator's register or local file that it shows. */
export function licenceOf({ own, locale }: Pick<ExportModel, 'own' | 'locale'>): string {
  return own?.licence ?? t('share_licence', locale);
}
