/**
 * A drawing as what it draws: elements, attributes in alphabetical order, texts. Only for the browser.
 * @throws Error where it is no well-formed XML, as a file of its own must be.
 */
export function canonicalSvg(svg: string): string {
  const { documentElement } = new DOMParser().parseFromString(svg, 'application/xml');
  const fault = documentElement.querySelector('parsererror');
  if (fault) throw new Error(`The drawing is no XML: ${fault.textContent}`);
  return written(documentElement).join('\n');
}

function written(node: Node): string[] {
  if (node instanceof Text) return node.data.trim() === '' ? [] : [node.data.replace(/\s+/g, ' ')];
  if (!(node instanceof Element)) return [];
  const attributes = [...node.attributes].map(({ name, value }) => `${name}="${value}"`).toSorted();
  return [
    [node.nodeName, ...attributes].join(' '),
    ...[...node.childNodes].flatMap(written),
    `/${node.nodeName}`
  ];
}
