import { noFilters, parseFilters, type Filters } from '$lib/url-state/filters';

/** The choices of a page that apply to its figures. Its controls are read from the page, since they belong to another island. */
export interface PageChoices {
  /** From the address, as the filter bar reads it. */
  readonly filters: Filters;
  /** The chosen currency, if the page has that choice. */
  readonly currency: string | undefined;
}

export function pageChoices(page: Document): PageChoices {
  const currency = page.querySelector<HTMLInputElement>('.currency input:checked')?.value;
  const bar = page.querySelector<HTMLElement>('.filters');
  if (!bar) return { filters: noFilters, currency };
  const places = [...bar.querySelectorAll<HTMLInputElement>('input[name="place"]')].map(({ value }) => value);
  const range = {
    first: Number(bar.dataset['first']),
    last: Number(bar.dataset['last']),
    places: new Set(places)
  };
  return { filters: parseFilters(new URLSearchParams(location.search), range).filters, currency };
}
