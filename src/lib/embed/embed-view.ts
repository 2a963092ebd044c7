import {
  noFilters,
  parseFilters,
  searchOf,
  type FilterRange,
  type Filters,
  type Ignored
} from '$lib/url-state/filters';

/** The version of the message API; every message carries it, those of another version are ignored. */
export const apiVersion = 1;

export const parts = ['title', 'subtitle', 'legend', 'note', 'source', 'table'] as const;
export const currencies = ['HKD', 'USD', 'CNY'] as const;
export const themes = ['auto', 'light', 'dark'] as const;

export type Part = (typeof parts)[number];
export type Currency = (typeof currencies)[number];
export type Theme = (typeof themes)[number];

/** What an embed is set to show. */
export interface EmbedView {
  readonly theme: Theme;
  readonly hide: readonly Part[];
  readonly currency: Currency;
  readonly filters: Filters;
}

/** A part of an embed's address that could not be used, and why. */
export type EmbedIgnored = Ignored | { readonly why: 'value'; readonly name: string; readonly value: string };

const own = ['theme', 'hide', 'currency'];

/**
 * Reads a view from an address. What is malformed or unknown is left out and named; the rest holds.
 * @param range of the chart's filters; undefined where it has none.
 */
export function parseView(
  search: URLSearchParams,
  range: FilterRange | undefined
): { view: EmbedView; ignored: EmbedIgnored[] } {
  const ignored: EmbedIgnored[] = [];
  const valueOf = <V extends string>(name: string, allowed: readonly V[], otherwise: V): V => {
    const [value = otherwise, ...others] = search.getAll(name);
    if (others.length > 0) ignored.push({ why: 'repeated', name });
    const found = allowed.find((one) => one === value);
    if (!found) ignored.push({ why: 'value', name, value });
    return found ?? otherwise;
  };
  const theme = valueOf('theme', themes, 'auto');
  const currency = valueOf('currency', currencies, 'HKD');
  const asked = search
    .getAll('hide')
    .flatMap((value) => value.split(','))
    .filter(Boolean);
  const hide = parts.filter((part) => asked.includes(part));
  for (const value of new Set(asked))
    if (!parts.some((part) => part === value)) ignored.push({ why: 'value', name: 'hide', value });

  const rest = new URLSearchParams([...search].filter(([name]) => !own.includes(name)));
  if (range) {
    const parsed = parseFilters(rest, range);
    ignored.push(...parsed.ignored);
    return { view: { theme, hide, currency, filters: parsed.filters }, ignored };
  }
  for (const name of new Set(rest.keys())) ignored.push({ why: 'unknown', name });
  return { view: { theme, hide, currency, filters: noFilters }, ignored };
}

/** The search of an embed's address for a view, differences from the default only. */
export function searchOfView({ theme, hide, currency, filters }: EmbedView): string {
  const more = [
    theme === 'auto' ? '' : `theme=${theme}`,
    hide.length > 0 ? `hide=${hide.join(',')}` : '',
    currency === 'HKD' ? '' : `currency=${currency}`
  ].filter(Boolean);
  const filtered = searchOf(filters).slice(1);
  const all = [...more, filtered].filter(Boolean).join('&');
  return all ? `?${all}` : '';
}
