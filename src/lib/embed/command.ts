import { apiVersion, themes, type Theme } from '$lib/url-state/embed-view';

/** What the embedding page may ask of an embed. */
export type Command =
  | { readonly type: 'setFilters'; readonly search: URLSearchParams }
  | { readonly type: 'setTheme'; readonly theme: Theme }
  | { readonly type: 'setLanguage'; readonly path: '' | 'tc/' | 'sc/' }
  | { readonly type: 'getState' };

const paths = { en: '', 'zh-Hant': 'tc/', 'zh-Hans': 'sc/' } as const;

/**
 * Reads a message of the embedding page. Anything that is not exactly a command is ignored as a whole.
 * @returns undefined where it is no command.
 */
export function commandOf(data: unknown): Command | undefined {
  if (!isRecord(data) || data['innoscope'] !== apiVersion) return undefined;
  const { type, theme, language, filters } = data;
  if (type === 'getState') return { type };
  if (type === 'setTheme') {
    const found = themes.find((one) => one === theme);
    return found && { type, theme: found };
  }
  if (type === 'setLanguage') {
    if (language !== 'en' && language !== 'zh-Hant' && language !== 'zh-Hans') return undefined;
    return { type, path: paths[language] };
  }
  if (type !== 'setFilters' || !isRecord(filters)) return undefined;
  const search = searchFrom(filters);
  return search && { type, search };
}

function searchFrom({
  from,
  to,
  places = [],
  ...others
}: Record<string, unknown>): URLSearchParams | undefined {
  const search = new URLSearchParams();
  if (Object.keys(others).length > 0) return undefined;
  for (const [name, year] of [
    ['from', from],
    ['to', to]
  ] as const) {
    if (year === undefined || year === null) continue;
    if (!Number.isInteger(year)) return undefined;
    search.set(name, String(year));
  }
  if (!Array.isArray(places) || places.length > 100) return undefined;
  const slugs = places.filter(
    (place): place is string => typeof place === 'string' && /^[a-z0-9-]+$/.test(place)
  );
  if (slugs.length < places.length) return undefined;
  if (slugs.length > 0) search.set('place', slugs.join(','));
  return search;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
