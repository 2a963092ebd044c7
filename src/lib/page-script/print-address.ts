/**
 * Prints the page's title at the top of every sheet and its address at the bottom, where the browser supports margin
 * boxes (https://drafts.csswg.org/css-page-3/#margin-boxes); app.css numbers the sheets.
 */
export function printAddress(page: Document): void {
  const style = page.createElement('style');
  addEventListener('beforeprint', () => {
    const address = location.origin + location.pathname + location.search;
    style.textContent = `@page{@top-left{content:${quoted(page.title)}}@bottom-left{content:${quoted(address)}}}`;
    page.head.append(style);
  });
}

/** A text as a CSS string: characters that could end the string or its element are escaped by number. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<\n\r\f]/g, (one) => `\\${one.charCodeAt(0).toString(16)} `)}"`;
}
