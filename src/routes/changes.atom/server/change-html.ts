import { render } from 'svelte/server';
import type { Locale } from '$lib/format/locale';
import type { ToldVersion } from '../../(site)/changes/server/told-versions';
import EntryContent from './EntryContent.svelte';

/** Comments by which Svelte hydrates; a feed is read as it is. Texts hold none: their "<" is escaped. */
const hydrationMarks = /<!--[^>]*-->/g;

/**
 * A version as HTML for the content of its entry: the same words as its page, every address absolute.
 * @param home where the language's pages are, ending in "/".
 */
export function changeHtml(version: ToldVersion, locale: Locale, home: string): string {
  return render(EntryContent, { props: { version, locale, home } }).body.replace(hydrationMarks, '');
}
