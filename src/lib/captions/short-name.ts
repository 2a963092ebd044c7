import type { Locale } from '$lib/format/locale';
import { tById } from '$lib/i18n/t';

/** Names too long for a title of ten words, with the short form that their owners use. */
const shortened: Readonly<Record<string, string>> = {
  hkstp: 'short_hkstp',
  hsitp: 'short_hsitp',
  'science-park': 'short_science_park',
  'shenzhen-branch': 'short_shenzhen_branch'
};

/** The name for a title: its short form where there is one. */
export function shortName(slug: string, name: string, locale: Locale): string {
  const key = shortened[slug];
  return key ? tById(key, locale) : name;
}
