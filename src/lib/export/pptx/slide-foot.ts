import { punctuation } from '$lib/format/punctuation';
import type { ExportModel } from '$lib/captions/export-model';
import { wrapText } from '$lib/format/text-width';
import { t } from '$lib/i18n/t';
import { glyphWords } from './glyph-words';
import { creditOf } from '../citation/credit-of';
import { sourceLines } from '../citation/source-lines';
import { deckType, slideSize } from './deck-type';

const SIZE = 9;
/** Maximum number of documents named on a slide; the view's address has all. */
const SOURCES = 3;

/**
 * The text under the chart of a slide: legend, note, sources with addresses, reference date, data version, licence and
 * address. @returns its paragraphs and their height in inches.
 */
export function slideFoot(exportModel: ExportModel): {
  paragraphs: { text: string; href?: string }[];
  height: number;
} {
  const { locale, note, asAt, address } = exportModel;
  const space = punctuation[locale].space;
  const [first, ...others] = sourceLines(exportModel, SOURCES);
  const dated = asAt.slice(0, 1).toUpperCase() + asAt.slice(1);
  const texts = [
    glyphWords(exportModel),
    note && t('note_label', locale) + space + note,
    first && [t('source_label', locale) + space + first, ...others].join(punctuation[locale].semicolon),
    [dated, creditOf(exportModel)].filter(Boolean).join(' · ')
  ];
  const paragraphs = texts.flatMap((text) => (text ? [{ text }] : []));
  const width = (slideSize.width - 2 * slideSize.margin) * 72;
  const lines = [...paragraphs.map(({ text }) => text), address].flatMap((text) =>
    wrapText(text, SIZE, width / 1.08, Infinity)
  );
  const step = (SIZE / 72) * (deckType[locale].lang.startsWith('zh') ? 1.45 : 1.25);
  return { paragraphs: [...paragraphs, { text: address, href: address }], height: lines.length * step + 0.1 };
}
