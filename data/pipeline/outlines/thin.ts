import type { Position } from 'geojson';

/**
 * The places of an arc that matter to its shape (Douglas and Peucker): what is left out lies within `tolerance` degrees of
 * what is kept. Both ends stay, so that arcs still meet.
 */
export function thin(arc: readonly Position[], tolerance: number): Position[] {
  const [first] = arc;
  const last = arc.at(-1);
  if (!first || !last || arc.length < 3) return [...arc];
  let farthest = 0;
  let at = 0;
  for (let index = 1; index < arc.length - 1; index += 1) {
    const away = distance(arc[index] ?? first, first, last);
    if (away > farthest) [farthest, at] = [away, index];
  }
  if (farthest <= tolerance) return [first, last];
  return [...thin(arc.slice(0, at + 1), tolerance), ...thin(arc.slice(at), tolerance).slice(1)];
}

/** How far a place lies from the straight line between two others, or from them where they are one. */
function distance(place: Position, start: Position, end: Position): number {
  const [x = 0, y = 0] = place;
  const [x0 = 0, y0 = 0] = start;
  const [x1 = 0, y1 = 0] = end;
  const dx = x1 - x0;
  const dy = y1 - y0;
  const long = dx * dx + dy * dy;
  const along = long === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / long));
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
}
