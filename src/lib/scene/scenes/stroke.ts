import { d } from '../rounded';

/** The path of a line through points. */
export function strokeThrough(places: readonly (readonly [x: number, y: number])[]): string {
  return places.map(([x, y], index) => (index === 0 ? d`M${x},${y}` : d`L${x},${y}`)).join('');
}
