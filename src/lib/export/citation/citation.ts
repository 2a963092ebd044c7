import { formatDate } from '$lib/format/date';
import { t } from '$lib/i18n/t';
import { bibtexOf } from './bibtex';
import type { Cited } from './cited';
import { cslOf } from './csl';
import { risOf } from './ris';

/** How a citation is written, and the ending of its file. */
export const citationStyles = { text: 'txt', bibtex: 'bib', ris: 'ris', csl: 'json' } as const;
export type CitationStyle = keyof typeof citationStyles;

/**
 * A citation of a view, a chart or a series.
 * @param accessed the day on which it was read, "YYYY-MM-DD", by the calendar of its reader.
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
