import type { Takeaway } from '$lib/figures/takeaway';
import { say } from '$lib/i18n/say';

/** Under which licence a view may be used: that of our tables, or of the operator's register that it shows. */
export function licenceOf({ own, locale }: Pick<Takeaway, 'own' | 'locale'>): string {
  return own?.licence ?? say('take_licence', locale);
}
