import sans from '$lib/components/made/embed-sans.woff2?inline';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?inline';

/** The fonts of an archive file, as @font-face rules; Chinese characters use system fonts. */
export const frozenFonts = [
  { family: 'Source Sans 3', weight: '400 600', data: sans },
  { family: 'Source Serif 4', weight: '600', data: serif }
]
  .map(
    ({ family, weight, data }) =>
      `@font-face{font-family:'${family}';font-weight:${weight};src:url(${data}) format('woff2')}`
  )
  .join('');
