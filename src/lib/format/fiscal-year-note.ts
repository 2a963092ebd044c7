import type { Locale } from './locale.ts';

const notes: Record<Locale, string> = {
  en: '1 April to 31 March',
  'zh-Hant': '4月1日至翌年3月31日',
  'zh-Hans': '4月1日至次年3月31日'
};

/** Explains fiscal years, where one is first shown. */
export function fiscalYearNote(locale: Locale): string {
  return notes[locale];
}
