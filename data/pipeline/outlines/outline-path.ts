import type { geoBounds } from 'd3-geo';
import { geoPath, geoTransform } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Outlines } from './read-outlines.ts';

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

/** A corner in whole halves of a map unit. */
type Corner = readonly [x: number, y: number];

const across = 1000;

/** In square halves of a map unit: a third of a pixel of the larger map. */
const leastArea = 4.8;

/** The frame that holds all outlines, 1,000 units wide. */
export function frameOf(outlines: Outlines): MapFrame {
  const [[west, south], [east, north]] = boundsOf(outlines);
  if (!(east > west && north > south)) {
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

/**
 * An outline as an SVG path in whole halves of a map unit, since points would cost a page their bytes; rings too small to be
 * seen on any screen are left out.
 */
export function outlinePath(outline: Polygon | MultiPolygon, frame: MapFrame): string {
  const rings: Corner[][] = [];
  const projection = geoTransform({
    point(longitude, latitude) {
      this.stream.point(
        (longitude - frame.west) * frame.perLongitude * 2,
        (frame.north - latitude) * frame.perLatitude * 2
      );
    }
  });
  const add = (x: number, y: number) => rings.at(-1)?.push([Math.round(x), Math.round(y)]);
  const context = {
    beginPath: () => undefined,
    moveTo(x: number, y: number) {
      rings.push([]);
      add(x, y);
    },
    lineTo: add,
    closePath: () => undefined,
    arc: () => undefined
  };
  geoPath(projection, context)(outline);
  return rings
    .filter((ring) => areaOf(ring) >= leastArea)
    .map(ringPath)
    .join('');
}

/** Corners of the box around all outlines, in degrees: in the plane, where d3's own bounds follow great circles. */
function boundsOf(outlines: Outlines): ReturnType<typeof geoBounds> {
  return geoPath(geoTransform({})).bounds(outlines);
}

function areaOf(ring: readonly Corner[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** Steps are shorter than places; they are taken between rounded places, so that they do not drift. */
function ringPath(ring: readonly Corner[]): string {
  const steps = ring.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = ring[index] ?? [x, y];
    return x === fromX && y === fromY ? [] : `${x - fromX} ${y - fromY}`;
  });
  const [x, y] = ring[0] ?? [0, 0];
  return `M${x} ${y}l${steps.join(' ').replace(/ -/g, '-')}z`;
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
