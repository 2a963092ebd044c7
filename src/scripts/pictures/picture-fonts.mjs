// @ts-check
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const { resolve } = createRequire(import.meta.url);

/** The fonts of the site, from the same vendor as those that browsers fetch. The Chinese fonts have the missing characters. */
const LATIN = [
  '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
  '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2',
  '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2'
];

/** The Chinese font of each language: characters differ in shape between Hong Kong and Beijing. */
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

/** The family name of each, as in the pictures. */
export const FAMILIES = { hk: 'Noto Sans HK', sc: 'Noto Sans SC' };

/**
 * The fonts of a picture, reduced to the needed characters: the Chinese fonts are 20 MB, and reading them would take
 * longer than drawing.
 * @param {Letters} letters
 * @param {string} text with every needed character
 * @returns {Promise<Uint8Array[]>}
 */
export function pictureFonts(letters, text) {
  return Promise.all(
    [...LATIN, ...CHINESE[letters]].map(async (file) =>
      subsetFont(await readFile(resolve(file)), text, {
        targetFormat: 'sfnt',
        // Family and weight by the modern name ids: without them SemiBold would be a separate family.
        preserveNameIds: [16, 17]
      })
    )
  );
}
