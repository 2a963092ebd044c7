import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';

/** What can be cited: a view as it is taken away, a chart, or a series with its definition as subtitle. */
export interface Cited {
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle: string;
  /** '' where it has no one date. */
  readonly asAt: string;
  readonly address: string;
  readonly dataVersion: string;
  /** Of a file of the reader's, its name; our licence does not reach it. */
  readonly own?: { readonly file?: string };
}

/** What programs that keep references put into their note. */
export function citedNote({ locale, subtitle, asAt, dataVersion, own }: Cited): string {
  const end = locale === 'en' ? '. ' : '。';
  const said = [subtitle, asAt.slice(0, 1).toUpperCase() + asAt.slice(1)].filter(Boolean).join(end);
  return t(own?.file === undefined ? 'share_cite_note' : 'share_cite_note_file', locale, {
    said,
    version: dataVersion
  });
}
