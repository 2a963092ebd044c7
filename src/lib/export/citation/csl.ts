import { languages } from '$lib/i18n/locales';
import { citedNote, type Cited } from './cited';

/** A citation as CSL-JSON: a list of one item, for Zotero, Pandoc and citeproc. */
export function cslOf(cited: Cited, accessed: string): string {
  const item = {
    id: `innoscope-${cited.id}-${cited.dataVersion}`,
    type: 'dataset',
    title: cited.title,
    author: [{ literal: 'Innoscope' }],
    publisher: 'Innoscope',
    version: cited.dataVersion,
    note: citedNote(cited),
    language: languages.find(({ locale }) => locale === cited.locale)?.tag ?? 'en-HK',
    URL: cited.address,
    accessed: { 'date-parts': [accessed.split('-').map(Number)] }
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
