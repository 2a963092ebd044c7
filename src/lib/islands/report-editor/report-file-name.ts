import { localDay } from '$lib/format/local-day';
import type { Locale } from '$lib/format/locale';

/**
 * The name of a file of a report: its title, today and its language. Of the title letters and numbers of any script, all else
 * a hyphen, not too long for any system.
 */
export function reportFileName(title: string, locale: Locale, ending: string): string {
  const name = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const short = [...name].slice(0, 60).join('') || 'report';
  return `${short}-${localDay(new Date())}-${locale.toLowerCase()}.${ending}`;
}
