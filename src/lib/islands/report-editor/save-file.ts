import { localDay } from '$lib/format/local-day';
import type { Locale } from '$lib/format/locale';

/** Hands a file to the reader, named by the report's title, its day and its language. */
export function saveFile(file: Blob, title: string, locale: Locale, ending: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileName(title)}-${localDay(new Date())}-${locale.toLowerCase()}.${ending}`;
  link.click();
  // Some browsers read the address only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A title as the name of a file: letters and numbers of any script, all else a hyphen, not too long for any system. */
export function fileName(title: string): string {
  const name = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return [...name].slice(0, 60).join('') || 'report';
}
