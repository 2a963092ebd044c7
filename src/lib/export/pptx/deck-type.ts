import type { Locale } from '$lib/format/locale';

/** The letters of a deck: fonts that the machine of its reader has, in the right forms for the language. */
export const deckType: Readonly<
  Record<Locale, { readonly title: string; readonly text: string; readonly lang: string }>
> = {
  en: { title: 'Georgia', text: 'Calibri', lang: 'en-GB' },
  'zh-Hant': { title: 'Microsoft JhengHei', text: 'Microsoft JhengHei', lang: 'zh-HK' },
  'zh-Hans': { title: 'Microsoft YaHei', text: 'Microsoft YaHei', lang: 'zh-CN' }
};

/** A slide is 13.33 by 7.5 inches; what stands on it keeps this far from its edges. */
export const slideSize = { width: 13.333, height: 7.5, margin: 0.5 } as const;
