import { fontFaces } from '$lib/export/picture/font-faces';

/** Parts of the desk that a file has no use for. */
const left =
  '.tools, .tabs, .writing, [data-panel="sources"], button, input, select, textarea, .tip, .hidden';

/**
 * The report as one HTML file that needs nothing else: its words, drawings and tables, the styles of the page, and the fonts.
 * It has no script, and its policy allows none.
 * @param sheet the report as the page shows it; it is not changed.
 */
export async function reportPage(sheet: HTMLElement, title: string): Promise<Blob> {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = document.documentElement.lang;
  for (const [name, content] of [
    ['viewport', 'width=device-width, initial-scale=1'],
    ['generator', 'Innoscope']
  ] as const)
    page.head.append(metaOf(page, 'name', name, content));
  const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";
  page.head.prepend(
    metaOf(page, 'charset', 'utf-8'),
    metaOf(page, 'http-equiv', 'Content-Security-Policy', policy)
  );
  const style = page.createElement('style');
  style.textContent = await stylesOf(document);
  page.head.append(style);
  const main = page.createElement('main');
  main.className = 'content taken';
  main.append(page.importNode(standing(sheet), true));
  page.body.append(main);
  return new Blob([`<!doctype html>\n${page.documentElement.outerHTML}\n`], {
    type: 'text/html;charset=utf-8'
  });
}

function metaOf(page: Document, attribute: string, name: string, content?: string): HTMLMetaElement {
  const meta = page.createElement('meta');
  meta.setAttribute(attribute, name);
  if (content !== undefined) meta.content = content;
  return meta;
}

/** A copy of the report that stands alone: without controls, its tables to be opened, its links whole. */
function standing(sheet: HTMLElement): HTMLElement {
  const copy = sheet.cloneNode(true) as HTMLElement;
  for (const panel of copy.querySelectorAll('[data-panel="table"]')) {
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    const label = sheet.querySelector('[data-tab="table"]')?.textContent ?? '';
    summary.textContent = label.trim();
    details.append(summary, ...panel.childNodes);
    panel.replaceWith(details);
  }
  for (const part of copy.querySelectorAll(left)) part.remove();
  for (const drawing of copy.querySelectorAll('.drawing')) {
    drawing.setAttribute('role', 'img');
    for (const name of ['tabindex', 'aria-roledescription', 'aria-describedby'])
      drawing.removeAttribute(name);
  }
  for (const link of copy.querySelectorAll('a')) {
    // What led to a panel of the page leads nowhere here.
    if (link.dataset['open']) link.replaceWith(...link.childNodes);
    else link.href = new URL(link.getAttribute('href') ?? '', location.href).href;
  }
  return copy;
}

/** The styles of a page as they were written, with its fonts inside them. A closing tag in a rule cannot end the element. */
async function stylesOf(page: Document): Promise<string> {
  const sheets = [
    ...page.querySelectorAll<HTMLLinkElement | HTMLStyleElement>('link[rel="stylesheet"], style')
  ];
  const texts = await Promise.all(sheets.map(textOf));
  const withoutFiles = texts.map((text) => text.replace(/@font-face\s*\{[^}]*url\([^}]*\}/g, ''));
  return [await fontFaces(), ...withoutFiles].join('\n').replaceAll('</', '<\\/');
}

async function textOf(sheet: HTMLLinkElement | HTMLStyleElement): Promise<string> {
  // Not from its parsed rules: browsers write a font with a variable back as nothing.
  if (sheet instanceof HTMLStyleElement) return sheet.textContent;
  const answer = await fetch(sheet.href);
  if (!answer.ok) throw new Error(`${sheet.href}: ${answer.status}`);
  return answer.text();
}
