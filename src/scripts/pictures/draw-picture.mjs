// @ts-check
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { indexedPng } from './indexed-png.mjs';
import { FAMILIES } from './picture-fonts.mjs';

/** Pixels of a picture for one of its own. */
const SCALE = 2;
const LATIN = 'Source Sans 3';
const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

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
    font: { fontBuffers: fonts, defaultFontFamily: LATIN },
    // Where the edge of the paper falls within a pixel, nothing shines through.
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
 * Names the font of every text that has Chinese in it. A browser finds it down the list of families, letter by letter;
 * resvg takes any font that has all letters, whatever its weight. The Latin letters of Noto Sans HK and SC are those of
 * Source Sans, so that a figure in such a text looks like the others.
 * @param {string} svg
 * @param {string} chinese family
 */
function inOwnLetters(svg, chinese) {
  return svg.replace(/<text([^>]*)>([^<]*)/g, (whole, attributes, text) => {
    if (!HAN.test(text)) return whole;
    return `<text${attributes.replace(/ font-family="[^"]*"/, '')} font-family="${chinese}">${text}`;
  });
}
