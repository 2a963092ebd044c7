/**
 * The <svg> of a rendered drawing as text: without LayerChart's wrapper, and without the comments by which Svelte hydrates.
 * A no-break space is a character, as XML knows no entity for it, and shapes end by themselves, which saves a fifth of a page.
 * @throws Error where the markup holds no drawing.
 */
export function toSvg(markup: string): string {
  const [svg] = /<svg[\s\S]*<\/svg>/.exec(markup) ?? [];
  if (!svg) throw new Error('The markup holds no <svg>');
  return svg
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/><\/(?:line|path|circle|rect)>/g, '/>');
}
