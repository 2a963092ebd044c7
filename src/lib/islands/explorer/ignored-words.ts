import type { Locale } from '$lib/format/locale';
import { punctuation } from '$lib/format/punctuation';
import { t } from '$lib/i18n/t';
import type { IgnoredPart } from '$lib/url-state/explore-address';

/** So many parts of an address are named: a hostile one must not fill the page. */
const NAMED = 6;

const LONGEST = 40;

/** Says what of an address could not be used. */
export function ignoredWords(parts: readonly IgnoredPart[], locale: Locale): string {
  const words = parts
    .slice(0, NAMED)
    .map(({ name, value }) =>
      value === undefined
        ? t('explore_ignored_name', locale, { name: cut(name) })
        : t('explore_ignored_value', locale, { name: cut(name), value: cut(value) })
    );
  if (parts.length > NAMED) words.push(t('ignored_more', locale, { count: parts.length - NAMED }));
  return t('explore_ignored', locale, { what: words.join(punctuation[locale].semicolon) });
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
