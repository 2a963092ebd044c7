/** A city's figure in words; `step` is its colour class, from 1 up. */
export interface CityFigure {
  readonly step: number;
  readonly value: string;
  readonly qualifierWord: string;
  readonly figure: string;
  readonly date: string;
  readonly publisher: string;
  readonly url: string;
  readonly language: string;
  readonly tier: string;
}

/** A measure to colour the cities by, in words, with the newest figure of each city that has one. */
export interface MeasureWords {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly classes: readonly string[];
  readonly newest: Readonly<Record<string, CityFigure>>;
  readonly highest?: { readonly name: string; readonly figure: string; readonly date: string } | undefined;
}

/** A city of the map: its slug, and its name in the page's language. */
export interface CityName {
  readonly city: string;
  readonly name: string;
}

/** A site in words; `number` and `place` only where its coordinates are known. */
export interface SiteWords {
  readonly site: string;
  readonly number?: number | undefined;
  readonly place?: { readonly latitude: number; readonly longitude: number } | undefined;
  readonly name: string;
  readonly city: string;
  readonly kind: string;
  readonly opened: string;
  readonly openedYear?: number | undefined;
  readonly size: string;
  readonly step: number;
  readonly publisher: string;
  readonly url: string;
  readonly language?: string | undefined;
  readonly tier: string;
}

/** A milestone of the track in words; `id` is its element's id. */
export interface EventWords {
  readonly id: string;
  readonly date: string;
  readonly written: string;
  readonly kind: string;
  readonly kindName: string;
  readonly title: string;
  readonly place: string;
  readonly placeName: string;
  readonly publisher: string;
  readonly url: string;
  readonly language?: string | undefined;
  readonly tier: string;
}
