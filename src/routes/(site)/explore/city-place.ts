/** A city of the Greater Bay Area with its name in the page's language and where it lies, in degrees. */
export interface CityPlace {
  readonly city: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}
