import type { Locale } from '$lib/format/locale';

/** The messages of one language by their keys. */
export type Messages = typeof import('./paraglide/page/messages/en.js') &
  typeof import('./paraglide/charts/messages/en.js') &
  typeof import('./paraglide/data/messages/en.js');

/** Messages that a browser fetches together: of every page's script, of what charts say, of data pages and the console. */
export type MessageGroup = 'page' | 'charts' | 'data';

const files: Readonly<Record<MessageGroup, Readonly<Record<Locale, () => Promise<Partial<Messages>>>>>> = {
  page: {
    en: () => import('./paraglide/page/messages/en.js'),
    'zh-Hant': () => import('./paraglide/page/messages/zh-Hant.js'),
    'zh-Hans': () => import('./paraglide/page/messages/zh-Hans.js')
  },
  charts: {
    en: () => import('./paraglide/charts/messages/en.js'),
    'zh-Hant': () => import('./paraglide/charts/messages/zh-Hant.js'),
    'zh-Hans': () => import('./paraglide/charts/messages/zh-Hans.js')
  },
  data: {
    en: () => import('./paraglide/data/messages/en.js'),
    'zh-Hant': () => import('./paraglide/data/messages/zh-Hant.js'),
    'zh-Hans': () => import('./paraglide/data/messages/zh-Hans.js')
  }
};

export const messageGroups = ['page', 'charts', 'data'] as const satisfies readonly MessageGroup[];

const loaded: Partial<Record<Locale, Partial<Messages>>> = {};

/**
 * Fetches groups of the words of a language, once.
 * @throws TypeError where a file cannot be fetched; a later call tries again.
 */
export async function loadMessages(
  locale: Locale,
  groups: readonly MessageGroup[] = messageGroups
): Promise<void> {
  const found = await Promise.all(groups.map((group) => files[group][locale]()));
  loaded[locale] = Object.assign(messagesOf(locale), ...found);
}

/** What is here of the words of a language. */
export function messagesOf(locale: Locale): Partial<Messages> {
  return loaded[locale] ?? (Object.create(null) as Partial<Messages>);
}
