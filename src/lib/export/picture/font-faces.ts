import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';

let written: Promise<string> | undefined;

/**
 * The Latin fonts of the pages as @font-face rules with data: addresses, since a picture cannot reach the fonts of its
 * page. Fetched once, in the browser, from the page's cache. Chinese fonts are the system's.
 */
export function fontFaces(): Promise<string> {
  written ??= Promise.all([
    faceOf('Source Sans 3', '200 900', sans),
    faceOf('Source Serif 4', '600', serif)
  ]).then((faces) => faces.join(''));
  written.catch(() => (written = undefined));
  return written;
}

async function faceOf(family: string, weight: string, address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`No font at ${address}: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let text = '';
  // In chunks: a call cannot have a hundred thousand arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${btoa(text)}) format('woff2')}`;
}
