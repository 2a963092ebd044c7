import { parseFilters, searchOf, type FilterRange, type Filters } from '$lib/url-state/filters';
import { copySearchToLanguages } from '$lib/url-state/copy-search-to-languages';
import type { Ignored } from '$lib/url-state/search-codec';

/** The filters in the address of the page, and the parts that could not be used. */
export function readAddress(range: FilterRange): { filters: Filters; ignored: Ignored[] } {
  return parseFilters(new URLSearchParams(location.search), range);
}

/** Writes filters into the address and into the links to the other languages. @param how push: the back button undoes it. */
export function writeAddress(filters: Filters, how: 'push' | 'replace'): void {
  const address = `${location.pathname}${searchOf(filters)}${location.hash}`;
  if (how === 'replace') history.replaceState(null, '', address);
  else if (searchOf(filters) !== location.search) history.pushState(null, '', address);
  copySearchToLanguages();
}
