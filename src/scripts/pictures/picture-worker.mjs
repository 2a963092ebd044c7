// @ts-check
import { parentPort, workerData } from 'node:worker_threads';
import { drawPicture } from './draw-picture.mjs';

/** @type {Record<import('./picture-fonts.mjs').Letters, Uint8Array[]>} */
const fonts = workerData;

parentPort?.on('message', ({ svg, letters }) => void answer(svg, letters));

/**
 * @param {string} svg
 * @param {import('./picture-fonts.mjs').Letters} letters
 */
async function answer(svg, letters) {
  parentPort?.postMessage(await drawPicture(svg, letters, fonts[letters]));
}
