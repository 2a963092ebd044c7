import { fontFaces } from '$lib/export/picture/font-faces';
import { escapeXml } from '$lib/format/escape-xml';

/**
 * A report as one self-contained HTML file, with the styles of the page and its fonts. It has no script, and its
 * content security policy forbids any.
 * @param sheet the report as markup without controls. @param language as a BCP 47 tag.
 */
export async function reportHtml(sheet: string, title: string, language: string): Promise<Blob> {
  const page = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Innoscope">
<base href="${escapeXml(location.origin + location.pathname)}">
<title>${escapeXml(title)}</title>
<style>${await styles()}</style>
</head>
<body>
<main class="content report-file">
${sheet}
</main>
</body>
</html>
`;
  return new Blob([page], { type: 'text/html;charset=utf-8' });
}

/** The styles of this page as written, with its fonts embedded. A closing tag in a rule cannot end the element. */
async function styles(): Promise<string> {
  const texts = await Promise.all([...document.styleSheets].map(textOf));
  const withoutFiles = texts.map((text) => text.replace(/@font-face\s*\{[^}]*url\([^}]*\}/g, ''));
  return [await fontFaces(), ...withoutFiles].join('\n').replaceAll('</', '<\\/');
}

async function textOf({ href, ownerNode }: CSSStyleSheet): Promise<string> {
  // Not from the parsed rules: browsers serialise a font that is a variable as nothing.
  if (ownerNode instanceof HTMLStyleElement) return ownerNode.textContent;
  if (href === null) return '';
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
  return answer.text();
}
