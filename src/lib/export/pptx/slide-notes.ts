import type { Takeaway } from '$lib/captions/export-model';
import { say } from '$lib/i18n/t';

/** So many figures are read out; more would fill pages, and the chart's own data has them all. */
const FIGURES = 80;

/** What a speaker may want beside the slide: the description, the definitions, every figure with hedge, date and publisher. */
export function slideNotes({ locale, description, definitions, note, rows, address }: Takeaway): string {
  const colon = locale === 'en' ? ': ' : '：';
  const named = rows.slice(0, FIGURES).map(({ what, date, hedged, source, basis }) => {
    const from = source?.publisher ?? basis;
    return `${what}, ${date}${colon}${hedged}${from && (locale === 'en' ? ` (${from})` : `（${from}）`)}`;
  });
  return [
    description,
    note,
    ...definitions.map(({ title, text }) => `${title}${colon}${text}`),
    say('take_deck_figures', locale),
    ...named,
    ...(rows.length > named.length
      ? [say('take_deck_more', locale, { count: rows.length - named.length })]
      : []),
    address
  ]
    .filter(Boolean)
    .join('\n');
}
