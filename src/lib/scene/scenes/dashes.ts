/** Dash patterns, so that lines can be distinguished without colour. */
const dashes = [undefined, '7 3', '2 3', '9 3 2 3', '4 2', '1 2'];

/** @param index of a line in its chart. */
export function dashesOf(index: number): { dashes?: string } {
  const found = dashes[index % dashes.length];
  return found === undefined ? {} : { dashes: found };
}
