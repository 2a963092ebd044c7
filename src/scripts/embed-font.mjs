// @ts-check
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const SOURCE = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';
const TARGET = new URL('../lib/components/made/embed-sans.woff2', import.meta.url);

// The characters of charts; rarer ones use system fonts.
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const LETTERS = `${ASCII}\u00a0–—‘’“”…·×≥≤²³°é`;

/*
 * Makes the font of embeds, half the size of the site's. Every page that embeds a chart fetches it again, since
 * browsers share no cache between sites.
 */
const font = await readFile(createRequire(import.meta.url).resolve(SOURCE));
const letters = await subsetFont(font, LETTERS, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 600 } }
});
await mkdir(dirname(fileURLToPath(TARGET)), { recursive: true });
await writeFile(TARGET, letters);
