import type { Locale } from '$lib/format/locale';

/** The messages of one language by key. */
export type Messages = typeof import('./paraglide/page/messages/en.js') &
  typeof import('./paraglide/charts/messages/en.js') &
  typeof import('./paraglide/map/messages/en.js') &
  typeof import('./paraglide/explore/messages/en.js') &
  typeof import('./paraglide/report/messages/en.js') &
  typeof import('./paraglide/data/messages/en.js') &
  typeof import('./paraglide/tables/messages/en.js') &
  typeof import('./paraglide/files/messages/en.js') &
  typeof import('./paraglide/console/messages/en.js') &
  typeof import('./paraglide/glossary/messages/en.js');

/**
 * Messages that a browser fetches together: what every page says; what charts say; the map of the cities and its track; the
 * explorer and custom charts; the report; the data pages; the columns of tables; a visitor's file and what goes wrong with one or
 * with a query; the SQL console; the page about the site and the glossary, which no browser fetches.
 */
export type MessageGroup = (typeof messageGroups)[number];

export const messageGroups = [
  'page',
  'charts',
  'map',
  'explore',
  'report',
  'data',
  'tables',
  'files',
  'console',
  'glossary'
] as const;

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
  map: {
    en: () => import('./paraglide/map/messages/en.js'),
    'zh-Hant': () => import('./paraglide/map/messages/zh-Hant.js'),
    'zh-Hans': () => import('./paraglide/map/messages/zh-Hans.js')
  },
  explore: {
    en: () => import('./paraglide/explore/messages/en.js'),
    'zh-Hant': () => import('./paraglide/explore/messages/zh-Hant.js'),
    'zh-Hans': () => import('./paraglide/explore/messages/zh-Hans.js')
  },
  report: {
    en: () => import('./paraglide/report/messages/en.js'),
    'zh-Hant': () => import('./paraglide/report/messages/zh-Hant.js'),
    'zh-Hans': () => import('./paraglide/report/messages/zh-Hans.js')
  },
  data: {
    en: () => import('./paraglide/data/messages/en.js'),
    'zh-Hant': () => import('./paraglide/data/messages/zh-Hant.js'),
    'zh-Hans': () => import('./paraglide/data/messages/zh-Hans.js')
  },
  tables: {
    en: () => import('./paraglide/tables/messages/en.js'),
    'zh-Hant': () => import('./paraglide/tables/messages/zh-Hant.js'),
    'zh-Hans': () => import('./paraglide/tables/messages/zh-Hans.js')
  },
  files: {
    en: () => import('./paraglide/files/messages/en.js'),
    'zh-Hant': () => import('./paraglide/files/messages/zh-Hant.js'),
    'zh-Hans': () => import('./paraglide/files/messages/zh-Hans.js')
  },
  console: {
    en: () => import('./paraglide/console/messages/en.js'),
    'zh-Hant': () => import('./paraglide/console/messages/zh-Hant.js'),
    'zh-Hans': () => import('./paraglide/console/messages/zh-Hans.js')
  },
  glossary: {
    en: () => import('./paraglide/glossary/messages/en.js'),
    'zh-Hant': () => import('./paraglide/glossary/messages/zh-Hant.js'),
    'zh-Hans': () => import('./paraglide/glossary/messages/zh-Hans.js')
  }
};

const loaded: Partial<Record<Locale, Partial<Messages>>> = {};

/**
 * Fetches groups of messages of a language, once.
 * @throws TypeError where a file cannot be fetched; a later call tries again.
 */
export async function loadMessages(
  locale: Locale,
  groups: readonly MessageGroup[] = messageGroups
): Promise<void> {
  const found = await Promise.all(groups.map((group) => files[group][locale]()));
  loaded[locale] = Object.assign(messagesOf(locale), ...found);
}

/** The loaded messages of a language. */
export function messagesOf(locale: Locale): Partial<Messages> {
  return loaded[locale] ?? (Object.create(null) as Partial<Messages>);
}
