import type { Locale } from '$lib/format/locale';
import { tById } from '$lib/i18n/t';
import { registerMessage } from './register-message';

const ofData: ReadonlySet<string> = new Set([
  'data_table_companies',
  'data_table_funding_rounds',
  'data_section_companies',
  'data_section_rounds',
  'data_companies_title',
  'data_companies_teaser'
]);

/** A message of the data pages, many of whose keys are built from ids: some of them speak of the register. */
export function dataMessage(key: string, locale: Locale): string {
  return ofData.has(key) ? registerMessage(key, locale) : tById(key, locale);
}
