import type { Locale } from '$lib/format/locale';

/** The fonts of a deck: system fonts with the right character forms for the language. */
export const deckType: Readonly<
  Record<Locale, { readonly title: string; readonly text: string; readonly lang: string }>
> = {
  en: { title: 'Georgia', text: 'Calibri', lang: 'en-GB' },
  'zh-Hant': { title: 'Microsoft JhengHei', text: 'Microsoft JhengHei', lang: 'zh-HK' },
  'zh-Hans': { title: 'Microsoft YaHei', text: 'Microsoft YaHei', lang: 'zh-CN' }
};

/** In inches; `margin` is the distance of all content from the edges. */
export const slideSize = { width: 13.333, height: 7.5, margin: 0.5 } as const;
