/**
 * The drawing alone: the <svg> of a rendered mark component, without LayerChart's wrappers, hooks for styles that we
 * do not use, groups without attributes, and Svelte's hydration comments. Attributes are sorted, places are in halves of a
 * unit and other numbers have one decimal, so that the server's rendering and the browser's are the same text, and it is well-formed XML.
 * @throws Error where the markup holds no drawing.
 */
export function toSvg(markup: string): string {
  const start = markup.indexOf('<svg');
  const end = markup.lastIndexOf('</svg>');
  if (start < 0 || end < 0) throw new Error('The mark component rendered no <svg>');
  return withoutBareGroups(tidy(markup.slice(start, end + '</svg>'.length)));
}

function tidy(svg: string): string {
  return svg
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/<[a-z][^>]*>/gi, tidyTag)
    .replace(/<defs><\/defs>/g, '')
    .replace(/<(line|path|circle|rect)([^>]*)><\/\1>/g, '<$1$2/>')
    .replace(
      /^<svg height="([\d.]+)" width="([\d.]+)"/,
      '<svg viewBox="0 0 $2 $1" aria-hidden="true" focusable="false"'
    )
    .replace(/[ \t\r\n]+/g, ' ');
}

/** Groups that carry nothing are a sixth of a drawing's elements, and every one costs a phone time. */
function withoutBareGroups(svg: string): string {
  const bare: boolean[] = [];
  return svg.replace(/<g( [^>]*)?>|<\/g>/g, (tag) => {
    if (tag !== '</g>') bare.push(tag === '<g>');
    const drop = tag === '</g>' ? bare.pop() : bare.at(-1);
    return drop ? '' : tag;
  });
}

/** Finer places than a half would not be seen, but cost a page a fifteenth of its bytes. */
const places = new Set(['d', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy']);
const unused = new Set(['class', 'style', 'role', 'data-placement', 'strokewidth']);

function tidyTag(tag: string): string {
  const name = /^<[a-z]+/i.exec(tag)?.[0] ?? '<';
  const attributes = [...tag.matchAll(/ ([\w-]+)="([^"]*)"/g)]
    .filter(([, key = '']) => !unused.has(key.toLowerCase()))
    .map(([, key = '', value = '']) => ` ${key}="${roundedValue(key, value)}"`)
    .sort();
  return `${name}${attributes.join('')}${tag.endsWith('/>') ? '/>' : '>'}`;
}

function roundedValue(key: string, value: string): string {
  return places.has(key)
    ? value.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 2) / 2))
    : value.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
