/**
 * Puts the page's title at the head of every printed sheet and its address at the foot, where the browser knows the margin
 * boxes of a page (https://drafts.csswg.org/css-page-3/#margin-boxes); app.css counts the sheets.
 */
export function printAddress(page: Document): void {
  const style = page.createElement('style');
  addEventListener('beforeprint', () => {
    const address = location.origin + location.pathname + location.search;
    style.textContent = `@page{@top-left{content:${quoted(page.title)}}@bottom-left{content:${quoted(address)}}}`;
    page.head.append(style);
  });
}

/** A text as a string of CSS: whatever could end it, or the element that it stands in, is written by its number. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<\n\r\f]/g, (one) => `\\${one.charCodeAt(0).toString(16)} `)}"`;
}
