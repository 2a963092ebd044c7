import { d } from '../rounded';

/** The path of a line through points; a stepped one stays level until the next point. */
export function strokeThrough(
  places: readonly (readonly [x: number, y: number])[],
  isStepped = false
): string {
  const next = ([x, y]: readonly [number, number]) => (isStepped ? d`H${x}V${y}` : d`L${x},${y}`);
  return places.map((place, index) => (index === 0 ? d`M${place[0]},${place[1]}` : next(place))).join('');
}
