// @ts-check
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const { resolve } = createRequire(import.meta.url);

const LATIN = [
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'
];

/** The Chinese letters of each language: the same character looks otherwise in Hong Kong than in Beijing. */
const CHINESE = {
  hk: [
    'noto-sans-hk/400Regular/NotoSansHK_400Regular.ttf',
    'noto-sans-hk/600SemiBold/NotoSansHK_600SemiBold.ttf'
  ],
  sc: [
    'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    'noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf'
  ]
};

/** @typedef {keyof typeof CHINESE} Letters */

/** The family of each, as the pictures name it. */
export const FAMILIES = { hk: 'Noto Sans HK', sc: 'Noto Sans SC' };

/**
 * The fonts that a picture is drawn with, with no more letters than are asked for: whole, the Chinese ones are 20 MB, and
 * reading them would take longer than drawing.
 * @param {Letters} letters
 * @param {string} text with every letter that is wanted
 * @returns {Promise<Uint8Array[]>}
 */
export function pictureFonts(letters, text) {
  return Promise.all(
    [...LATIN, ...CHINESE[letters]].map(async (file) =>
      subsetFont(await readFile(resolve(`@expo-google-fonts/${file}`)), text, {
        targetFormat: 'sfnt',
        // The family and the weight of a face by their modern names: without them SemiBold would be a family of its own.
        preserveNameIds: [16, 17]
      })
    )
  );
}
