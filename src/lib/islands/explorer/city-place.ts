/** The cities as they lie, and a note on their outlines. */
export interface CityMap {
  readonly cities: readonly CityPlace[];
  readonly note: string;
}

/** A city of the Greater Bay Area with its name in the page's language and where it lies, in degrees. */
export interface CityPlace {
  readonly city: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}
