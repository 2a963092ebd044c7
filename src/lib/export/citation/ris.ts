import { languages } from '$lib/i18n/locales';
import { citedNote, type Cited } from './cited';

/** A citation as RIS: one tag per line, CRLF, UTF-8. */
export function risOf(cited: Cited, accessed: string): string {
  const lines = [
    ['TY', 'DATA'],
    ['AU', 'Innoscope'],
    ['TI', cited.title],
    ['PB', 'Innoscope'],
    ['ET', cited.dataVersion],
    ['N1', citedNote(cited)],
    ['LA', languages.find(({ locale }) => locale === cited.locale)?.tag ?? 'en-HK'],
    ['UR', cited.address],
    ['Y2', accessed.replaceAll('-', '/')],
    ['ER', '']
  ];
  return lines.map(([tag, value = '']) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('');
}
