import { render } from 'svelte/server';
import type { Locale } from '$lib/format/locale';
import type { ListedVersion } from '../../(site)/changes/server/version-list';
import EntryContent from './EntryContent.svelte';

/** Svelte's hydration comments, which a feed must not have. Texts cannot contain any, since their "<" is escaped. */
const hydrationMarks = /<!--[^>]*-->/g;

/**
 * A version as HTML for the content of its entry: the same texts as its page, with absolute addresses.
 * @param home root of the language's pages, ending in "/".
 */
export function changeHtml(version: ListedVersion, locale: Locale, home: string): string {
  return render(EntryContent, { props: { version, locale, home } }).body.replace(hydrationMarks, '');
}
