// @ts-check
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const { resolve } = createRequire(import.meta.url);

/** The site's fonts, of the same vendor as those that browsers fetch. Letters that they lack come from the Chinese fonts. */
const LATIN = [
  '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
  '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2',
  '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2'
];

/** The Chinese letters of each language: the same character looks otherwise in Hong Kong than in Beijing. */
const CHINESE = {
  hk: [
    '@expo-google-fonts/noto-sans-hk/400Regular/NotoSansHK_400Regular.ttf',
    '@expo-google-fonts/noto-sans-hk/600SemiBold/NotoSansHK_600SemiBold.ttf'
  ],
  sc: [
    '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    '@expo-google-fonts/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf'
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
      subsetFont(await readFile(resolve(file)), text, {
        targetFormat: 'sfnt',
        // The family and the weight of a face by their modern names: without them SemiBold would be a family of its own.
        preserveNameIds: [16, 17]
      })
    )
  );
}
