import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';

/** What can be cited: an exported view, a chart, or a series with its definition as subtitle. */
export interface Cited {
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle: string;
  /** '' where it has no single date. */
  readonly asAt: string;
  readonly address: string;
  readonly dataVersion: string;
  /** Set for an operator's register or a local file; a local file has its name, and the site's licence does not apply to it. */
  readonly own?: { readonly file?: string };
}

/** The note field for reference managers. */
export function citedNote({ locale, subtitle, asAt, dataVersion, own }: Cited): string {
  const end = locale === 'en' ? '. ' : '。';
  const said = [subtitle, asAt.slice(0, 1).toUpperCase() + asAt.slice(1)].filter(Boolean).join(end);
  return t(own?.file === undefined ? 'share_cite_note' : 'share_cite_note_file', locale, {
    said,
    version: dataVersion
  });
}
