import type { Locale } from '$lib/format/locale';

/** Options of a deck. */
export interface DeckOptions {
  readonly title: string;
  readonly locale: Locale;
  /** Paints an SVG document to a PNG, "data:image/png;base64,...", for what PowerPoint cannot draw natively. */
  readonly paint: (svg: string) => Promise<string>;
  /** @font-face rules that use only data: addresses, for such pictures. */
  readonly fontFaces?: string;
}
