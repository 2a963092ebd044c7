import type { Locale } from '$lib/format/locale';

/** How a deck is made. */
export interface DeckOptions {
  readonly title: string;
  readonly locale: Locale;
  /** Paints a whole SVG document to a PNG, "data:image/png;base64,...", for what PowerPoint cannot draw itself. */
  readonly paint: (svg: string) => Promise<string>;
  /** @font-face rules with data: addresses alone, for such pictures. */
  readonly fontFaces?: string;
}
