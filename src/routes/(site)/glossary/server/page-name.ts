import type { MessageKey } from '$lib/i18n/t';

/** The names of the pages to which terms lead, by their paths below the root of a language. */
const names: Readonly<Record<string, MessageKey>> = {
  'about/#breaks': 'about_breaks',
  'about/#figure': 'about_figure',
  'about/#holds': 'about_holds',
  'about/#marks': 'about_marks',
  'about/#statements': 'about_statements',
  'about/#tiers': 'about_tiers',
  'data/sources/': 'data_sources_title',
  'data/withheld/': 'data_withheld_title',
  'expansion/': 'nav_expansion',
  'explore/': 'nav_explore',
  'sectors/': 'nav_sectors'
};

/** The message that names a page. @throws RangeError where the page has no name here. */
export function pageName(path: string): MessageKey {
  const name = names[path];
  if (!name) throw new RangeError(`The glossary leads to ${path}, which has no name in page-name.ts`);
  return name;
}
