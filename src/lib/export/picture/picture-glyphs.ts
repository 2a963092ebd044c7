import type { ExportModel } from '$lib/captions/export-model';
import { textWidth } from '$lib/format/text-width';
import { t } from '$lib/i18n/t';
import { escapeXml } from '$lib/format/escape-xml';

interface Glyph {
  readonly words: string;
  /** The path that is drawn with the dot, around its centre; '' for the halo of "about"; undefined for words without a glyph. */
  readonly path: string | undefined;
}

/** Position and style of the legend, with colours as values. */
interface Place {
  readonly x: number;
  /** The top of its first line. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly paper: string;
  readonly secondary: string;
}

const over = 'M-4,-4.5L0,-8.5L4,-4.5';
const under = 'M-4,4.5L0,8.5L4,4.5';
const whisker = 'M-6,0H6M-6,-2.5v5M6,-2.5v5';
const bracket = 'M-3,-9H3M0,-9V9M-3,9H3';

/**
 * The legend of a picture's glyphs, wrapped to its width.
 * @returns SVG text and its height; empty where the picture has no glyphs.
 */
export function pictureGlyphs(exportModel: ExportModel, place: Place): { svg: string; height: number } {
  const { x, y, width, size, secondary } = place;
  const step = size * 1.7;
  let left = 0;
  let line = 0;
  const drawn = glyphsOf(exportModel).map(({ words, path }) => {
    const before = path === undefined ? 0 : 20;
    const own = textWidth(words, size) * 1.06 + before + 18;
    if (left > 0 && left + own > width) {
      left = 0;
      line += 1;
    }
    const middle = Math.round(y + (line + 0.5) * step);
    const at = Math.round(x + left);
    left += own;
    const text = `<text x="${at + before}" y="${middle + Math.round(size * 0.35)}" font-size="${size}">${escapeXml(words)}</text>`;
    // The bars of the register are horizontal, so their glyphs are turned.
    const turn = exportModel.asAt === '' ? ' rotate(90)' : '';
    return path === undefined ? text : glyph(path, `translate(${at + 8} ${middle})${turn}`, place) + text;
  });
  if (drawn.length === 0) return { svg: '', height: 0 };
  return { svg: `<g fill="${secondary}">${drawn.join('')}</g>`, height: (line + 1) * step };
}

/** Only the qualifiers that figures of this picture have. */
function glyphsOf({ rows, statements, plot, locale, asAt }: ExportModel): Glyph[] {
  // In register charts only single rounds have qualifiers; counts are exact.
  const qualifiedFigure = asAt !== '' || plot?.kind === 'bars' || plot === undefined;
  const kinds = new Set(qualifiedFigure ? rows.map(({ qualifier }) => qualifier) : []);
  const line = plot?.kind === 'line';
  const differ = statements.some(({ relation }) => relation === 'differs');
  const entries = [
    { shown: kinds.has('over') || kinds.has('at-least'), key: 'glyph_over', path: over },
    { shown: kinds.has('about'), key: 'glyph_about', path: '' },
    { shown: kinds.has('under') || kinds.has('up-to'), key: 'glyph_under', path: under },
    { shown: line && plot.hasSpans === true, key: 'glyph_whisker', path: whisker },
    { shown: line && differ, key: 'glyph_bracket', path: bracket },
    { shown: line, key: 'glyph_gap', path: undefined }
  ] as const;
  return entries.filter(({ shown }) => shown).map(({ key, path }) => ({ words: t(key, locale), path }));
}

function glyph(path: string, transform: string, { paper, secondary }: Place): string {
  const halo = path === '' ? `<circle r="6.5" opacity="0.2" fill="${secondary}"/>` : '';
  const dot = `<circle r="3.1" fill="${path === '' ? paper : secondary}" stroke="${secondary}" stroke-width="1.5"/>`;
  const stroke =
    path === '' ? '' : `<path d="${path}" fill="none" stroke="${secondary}" stroke-width="1.4"/>`;
  return `<g transform="${transform}">${halo}${dot}${stroke}</g>`;
}
