import { d } from '../rounded';
import type { Shape } from '../scene';
import { path } from '../shapes';

/** The two slashes at a break of basis. @param paint a CSS colour. @param height of half a slash. */
export function breakMark(x: number, y: number, paint: string, height = 7): Shape {
  const foot = y + height;
  return path(d`M${x - 4},${foot}l4,${-2 * height}M${x + 1},${foot}l4,${-2 * height}`, {
    fill: 'none',
    stroke: paint,
    strokeWidth: 1.3
  });
}
