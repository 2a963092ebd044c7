import { localDay } from '$lib/format/local-day';
import type { Locale } from '$lib/format/locale';

/**
 * The file name of a report: its title, today's date and its language. The title keeps letters and digits of any
 * script; all else becomes a hyphen, and the length suits every system.
 */
export function reportFileName(title: string, locale: Locale, ending: string): string {
  const name = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const short = [...name].slice(0, 60).join('') || 'report';
  return `${short}-${localDay(new Date())}-${locale.toLowerCase()}.${ending}`;
}
