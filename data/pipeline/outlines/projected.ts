import type { Outline, Place } from './topology.ts';

/** How degrees become map units: equirectangular, true to scale along the middle latitude; y grows to the south. */
export interface MapFrame {
  readonly west: number;
  readonly north: number;
  /** Map units to a degree. */
  readonly perLongitude: number;
  readonly perLatitude: number;
  readonly width: number;
  readonly height: number;
}

const across = 1000;

/** The frame that holds all outlines, 1,000 units wide. */
export function frameOf(outlines: readonly Outline[]): MapFrame {
  const places = outlines.flatMap(({ rings }) => rings.flat());
  const reach = (of: (place: Place) => number) => {
    const all = places.map(of);
    return [all.reduce((a, b) => Math.min(a, b), 180), all.reduce((a, b) => Math.max(a, b), -180)] as const;
  };
  const [west, east] = reach(([longitude]) => longitude);
  const [south, north] = reach(([, latitude]) => latitude);
  if (east <= west || north <= south) {
    return { west: 0, north: 0, perLongitude: 1, perLatitude: 1, width: across, height: across };
  }
  const perLongitude = across / (east - west);
  const perLatitude = perLongitude / Math.cos((((south + north) / 2) * Math.PI) / 180);
  return {
    west: rounded(west, 6),
    north: rounded(north, 6),
    perLongitude: rounded(perLongitude, 4),
    perLatitude: rounded(perLatitude, 4),
    width: across,
    height: rounded((north - south) * perLatitude, 1)
  };
}

/** An outline as an SVG path in whole halves of a map unit, since points would cost a page their bytes; rings too small to be seen on any screen are left out. */
export function pathOf({ rings }: Outline, frame: MapFrame): string {
  return rings
    .map((ring) => ring.map((place) => halves(place, frame)))
    .filter((ring) => areaOf(ring) >= leastArea)
    .map(ringPath)
    .join('');
}

/** In square halves of a map unit: a third of a pixel of the larger map. */
const leastArea = 4.8;

function halves([longitude, latitude]: Place, frame: MapFrame): Place {
  const x = (longitude - frame.west) * frame.perLongitude;
  const y = (frame.north - latitude) * frame.perLatitude;
  return [Math.round(x * 2), Math.round(y * 2)];
}

function areaOf(ring: readonly Place[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** Steps are shorter than places; they are taken between rounded places, so that they do not drift. */
function ringPath(ring: readonly Place[]): string {
  const steps = ring.slice(1, -1).flatMap(([x, y], index) => {
    const [fromX, fromY] = ring[index] ?? [x, y];
    return x === fromX && y === fromY ? [] : `${x - fromX} ${y - fromY}`;
  });
  const [x, y] = ring[0] ?? [0, 0];
  return `M${x} ${y}l${steps.join(' ').replace(/ -/g, '-')}z`;
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
