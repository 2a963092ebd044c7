import type { Takeaway } from '$lib/captions/export-model';
import { say } from '$lib/i18n/t';

/** Under which licence a view may be used: that of our tables, or of the operator's register that it shows. */
export function licenceOf({ own, locale }: Pick<Takeaway, 'own' | 'locale'>): string {
  return own?.licence ?? say('take_licence', locale);
}
