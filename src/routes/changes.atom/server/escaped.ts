const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
};

/** A text for XML or HTML, in an element or a quoted attribute; characters that XML 1.0 does not have are left out. */
export function escaped(text: string): string {
  return [...text]
    .filter((character) => /[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(character))
    .join('')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
