// @ts-check
import { parentPort, workerData } from 'node:worker_threads';
import { drawPicture } from './draw-picture.mjs';

/** @type {Record<import('./picture-fonts.mjs').Letters, Uint8Array[]>} */
const fonts = workerData;

parentPort?.on('message', async ({ svg, letters }) => {
  parentPort?.postMessage(await drawPicture(svg, letters, fonts[/** @type {'hk' | 'sc'} */ (letters)]));
});
