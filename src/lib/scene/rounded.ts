/** A coordinate in halves of a unit: finer places would not be seen, but cost a page a fifteenth of its bytes. */
export function half(place: number): number {
  // Adding 0 makes one zero of the two.
  return Math.round(place * 2) / 2 + 0;
}

/** A size, a width of a stroke or an angle with one decimal. */
export function tenth(size: number): number {
  return Math.round(size * 10) / 10 + 0;
}

/** The text of a path with its numbers in halves: d`M${x},${y}H${right}`. */
export function d(parts: TemplateStringsArray, ...places: readonly number[]): string {
  return String.raw({ raw: parts }, ...places.map(half));
}
