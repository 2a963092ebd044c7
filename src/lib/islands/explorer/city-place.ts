/** The cities on the map, and a note on the outlines. */
export interface CityMap {
  readonly cities: readonly CityPlace[];
  readonly note: string;
}

/** A city of the Greater Bay Area: its name in the page's language, and its position in degrees. */
export interface CityPlace {
  readonly city: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}
