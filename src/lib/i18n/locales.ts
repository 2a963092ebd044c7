import type { Locale } from '$lib/format/locale';

/** A language of the site: its path, its language tag, and its own name. */
export interface Language {
  readonly locale: Locale;
  readonly path: '' | 'tc/' | 'sc/';
  readonly tag: 'en-HK' | 'zh-Hant-HK' | 'zh-Hans';
  readonly name: string;
}

export const languages: readonly Language[] = [
  { locale: 'en', path: '', tag: 'en-HK', name: 'English' },
  { locale: 'zh-Hant', path: 'tc/', tag: 'zh-Hant-HK', name: '繁體' },
  { locale: 'zh-Hans', path: 'sc/', tag: 'zh-Hans', name: '简体' }
];

/** The language of a path below the base, such as "/tc/companies/"; English where the path names none. */
export function languageOf(path: string): Language {
  const found = languages.find(
    (language) => language.path !== '' && `${path}/`.startsWith(`/${language.path}`)
  );
  return found ?? english;
}

/** A path without its language: "/tc/companies/" becomes "/companies/". */
export function withoutLanguage(path: string): string {
  const { path: prefix } = languageOf(path);
  return prefix === '' ? path : `/${path.slice(prefix.length + 1)}`.replace(/^\/+/, '/');
}

const english: Language = { locale: 'en', path: '', tag: 'en-HK', name: 'English' };
