import type { Locale } from '$lib/format/locale';
import { deckType } from './pptx/deck-type';

/**
 * The letters of a workbook, named with their size: where a file names none, each program takes others, and lays wrapped lines
 * over each other.
 */
export function workbookType(locale: Locale = 'en'): {
  readonly fontFamily: string;
  readonly fontSize: number;
} {
  return { fontFamily: deckType[locale].text, fontSize: 11 };
}
