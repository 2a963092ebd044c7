/**
 * The drawing alone: the <svg> of a rendered mark component, without LayerChart's wrappers, hooks for styles that we
 * do not use, and Svelte's hydration comments. The same text comes out of the server's and the browser's rendering.
 * @throws Error where the markup holds no drawing.
 */
export function toSvg(markup: string): string {
  const start = markup.indexOf('<svg');
  const end = markup.lastIndexOf('</svg>');
  if (start < 0 || end < 0) throw new Error('The mark component rendered no <svg>');
  return markup
    .slice(start, end + '</svg>'.length)
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/ (?:class|style|role|data-placement)="[^"]*"/g, '')
    .replace(/<defs><\/defs>/g, '')
    .replace(/<(line|path|circle|rect)([^>]*)><\/\1>/g, '<$1$2/>')
    .replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replace(
      /^<svg width="([\d.]+)" height="([\d.]+)"/,
      '<svg viewBox="0 0 $1 $2" aria-hidden="true" focusable="false"'
    )
    .replace(/\s+/g, ' ');
}
