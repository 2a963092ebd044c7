// @ts-check
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { indexedPng } from './indexed-png.mjs';
import { FAMILIES } from './picture-fonts.mjs';

/** Device pixels per CSS pixel. */
const SCALE = 2;
const LATIN = 'Source Sans 3';
const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
/** @type {Promise<void> | undefined} */
let started;

/**
 * Draws a self-contained SVG as a PNG with only the given fonts, so that it looks the same on every machine.
 * @param {string} svg
 * @param {import('./picture-fonts.mjs').Letters} letters
 * @param {Uint8Array[]} fonts from pictureFonts
 * @returns {Promise<Buffer>}
 */
export async function drawPicture(svg, letters, fonts) {
  started ??= initWasm(readFileSync(wasm));
  await started;
  const resvg = new Resvg(withFamilies(svg, FAMILIES[letters]), {
    font: { fontBuffers: fonts, defaultFontFamily: LATIN },
    // The paper's colour, so that nothing shows through where its edge is within a pixel.
    background: /<rect[^>]* fill="(#[0-9a-f]{6})"/.exec(svg)?.[1] ?? '#ffffff',
    fitTo: { mode: 'zoom', value: SCALE }
  });
  const image = resvg.render();
  try {
    return indexedPng(image.pixels, image.width, image.height);
  } finally {
    image.free();
    resvg.free();
  }
}

/**
 * Names the font of every text with Chinese characters. A browser chooses from the list of families for each character;
 * resvg chooses any font that has all characters, whatever its weight. The Latin letters of Noto Sans HK and SC are
 * those of Source Sans, so that figures in such texts look like the others.
 * @param {string} svg
 * @param {string} chinese family
 */
function withFamilies(svg, chinese) {
  return svg.replace(/<text([^>]*)>([^<]*)/g, (whole, attributes, text) => {
    if (!HAN.test(text)) return whole;
    return `<text${attributes.replace(/ font-family="[^"]*"/, '')} font-family="${chinese}">${text}`;
  });
}
