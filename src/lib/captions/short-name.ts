import type { Locale } from '$lib/format/locale';
import { tById } from '$lib/i18n/t';

/** Names that are too long for a title of ten words, and the form in which their owners shorten them. */
const shortened: Readonly<Record<string, string>> = {
  hkstp: 'short_hkstp',
  hsitp: 'short_hsitp',
  'science-park': 'short_science_park',
  'shenzhen-branch': 'short_shenzhen_branch'
};

/** The name of a thing in a title: its short form where it has one. */
export function shortName(slug: string, name: string, locale: Locale): string {
  const key = shortened[slug];
  return key ? tById(key, locale) : name;
}
