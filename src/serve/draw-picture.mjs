// @ts-check
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { indexedPng } from './indexed-png.mjs';
import { FAMILIES } from './picture-fonts.mjs';

/** Pixels of a picture for one of its own. */
const SCALE = 2;
const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu;

const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
/** @type {Promise<void> | undefined} */
let started;

/**
 * Draws a standalone SVG as a PNG, with the fonts given and no other, so that it looks alike on every machine.
 * @param {string} svg
 * @param {import('./picture-fonts.mjs').Letters} letters
 * @param {Uint8Array[]} fonts as pictureFonts gave them
 * @returns {Promise<Buffer>}
 */
export async function drawPicture(svg, letters, fonts) {
  started ??= initWasm(readFileSync(wasm));
  await started;
  const resvg = new Resvg(inOwnLetters(svg, FAMILIES[letters]), {
    font: { fontBuffers: fonts, defaultFontFamily: 'Source Sans 3' },
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
 * Names the font of every run of Chinese. A browser finds it down the list of families, letter by letter; resvg takes
 * the first family for the whole and then any font that has the letter, whatever its weight.
 * @param {string} svg
 * @param {string} family
 */
function inOwnLetters(svg, family) {
  return svg.replace(/(<text[^>]*>)([^<]*)/g, (_, tag, text) => {
    return tag + text.replace(HAN, (/** @type {string} */ run) => `<tspan font-family="${family}">${run}</tspan>`);
  });
}
