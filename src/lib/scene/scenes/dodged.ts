import type { DrawnPoint } from '$lib/charts/drawn-point';

interface Plane {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly radius: number;
}

/** Positions to try for a mark, in its widths, the nearest first. */
const ASIDE = [0, 1, -1, 2, -2, 3, -3];

/**
 * How far marks are moved sideways so that none covers one of another line: two sources that state the same of the same
 * day would look like one. @returns the distance of each moved mark.
 */
export function dodged<Drawn extends DrawnPoint>(
  lines: readonly { readonly points: readonly Drawn[] }[],
  { x, y, radius }: Plane
): Map<Drawn, number> {
  const width = radius * 2.4;
  const placed: { readonly line: number; readonly x: number; readonly y: number }[] = [];
  const moved = new Map<Drawn, number>();
  lines.forEach(({ points }, line) => {
    for (const point of points) {
      const at = { x: x(point.at), y: y(point.value) };
      const isFree = (distance: number) =>
        placed.every(
          (other) =>
            other.line === line ||
            Math.abs(other.x - at.x - distance) >= width ||
            Math.abs(other.y - at.y) >= width
        );
      const distance = ASIDE.map((step) => step * width).find(isFree) ?? 0;
      if (distance !== 0) moved.set(point, distance);
      placed.push({ line, x: at.x + distance, y: at.y });
    }
  });
  return moved;
}
