import { formatDate } from '$lib/format/date';
import { t } from '$lib/i18n/t';
import { bibtexOf } from './bibtex';
import type { Cited } from './cited';
import { cslOf } from './csl';
import { risOf } from './ris';

/** The styles of citations, with their file endings. */
export const citationStyles = { text: 'txt', bibtex: 'bib', ris: 'ris', csl: 'json' } as const;
export type CitationStyle = keyof typeof citationStyles;

/**
 * A citation of a view, a chart or a series.
 * @param accessed the day of access by the visitor's calendar, "YYYY-MM-DD".
 */
export function citationOf(cited: Cited, style: CitationStyle, accessed: string): string {
  switch (style) {
    case 'text':
      return textOf(cited, accessed);
    case 'bibtex':
      return bibtexOf(cited, accessed);
    case 'ris':
      return risOf(cited, accessed);
    case 'csl':
      return cslOf(cited, accessed);
  }
}

function textOf({ locale, title, subtitle, address, dataVersion, own }: Cited, accessed: string): string {
  return t(own?.file === undefined ? 'share_citation' : 'share_citation_file', locale, {
    title,
    subtitle,
    version: dataVersion,
    accessed: formatDate(accessed, 'day', locale),
    address
  });
}
