/** Copies the address's search into the links to the other languages. */
export function copySearchToLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    const url = new URL(link.href);
    url.search = location.search;
    link.href = url.href;
  }
}
