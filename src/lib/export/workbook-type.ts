import type { Locale } from '$lib/format/locale';
import { deckType } from './pptx/deck-type';

/** Font and size of a workbook. Without them each program uses its default, and wrapped lines overlap. */
export function workbookType(locale: Locale = 'en'): {
  readonly fontFamily: string;
  readonly fontSize: number;
} {
  return { fontFamily: deckType[locale].text, fontSize: 11 };
}
