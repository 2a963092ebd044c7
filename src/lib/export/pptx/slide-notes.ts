import { punctuation } from '$lib/format/punctuation';
import type { ExportModel } from '$lib/captions/export-model';
import { t } from '$lib/i18n/t';

/** Maximum number of figures in the notes; the chart's data has all. */
const FIGURES = 80;

/** The speaker notes: the description, the definitions, and every figure with qualifier, date and publisher. */
export function slideNotes({ locale, description, definitions, note, rows, address }: ExportModel): string {
  const colon = punctuation[locale].colon;
  const named = rows.slice(0, FIGURES).map(({ what, date, qualifiedFigure, source, basis }) => {
    const from = source?.publisher ?? basis;
    return `${what}${punctuation[locale].comma}${date}${colon}${qualifiedFigure}${from && punctuation[locale].open + from + punctuation[locale].close}`;
  });
  return [
    description,
    note,
    ...definitions.map(({ title, text }) => `${title}${colon}${text}`),
    t('share_deck_figures', locale),
    ...named,
    ...(rows.length > named.length
      ? [t('share_deck_more', locale, { count: rows.length - named.length })]
      : []),
    address
  ]
    .filter(Boolean)
    .join('\n');
}
