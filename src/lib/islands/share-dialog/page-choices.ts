import { noFilters, parseFilters, type Filters } from '$lib/url-state/filters';

/** What a page lets a visitor choose for its figures; its controls are read, since they belong to another island. */
export interface PageChoices {
  /** By the address of the page, as its filter bar reads it. */
  readonly filters: Filters;
  /** The value of the currency that is chosen, if the page has such a choice. */
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
