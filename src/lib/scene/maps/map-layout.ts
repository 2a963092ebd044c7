import type { MapFrame } from '$lib/catalogue/generated/outlines';
import { spread } from '../layouts/spread';
import { textWidth, wrapText } from '$lib/format/text-width';

/** The widths at which the map is drawn; CSS shows the one that fits. */
export const mapSizes = {
  narrow: { name: 'narrow', width: 360, text: 12, inset: 220, named: false },
  wide: { name: 'wide', width: 640, text: 13.5, inset: 320, named: true }
} as const;
export type MapSize = (typeof mapSizes)[keyof typeof mapSizes];

/** A site with coordinates in degrees, and its size class, 0 where its area is unknown. */
export interface PlacedSite {
  readonly site: string;
  readonly number: number;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly step: number;
  /** Undefined where unknown. */
  readonly openedYear?: number | undefined;
}
export interface Dot extends PlacedSite {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}
/** A text with its box, and the start of its leader line, if it has one. */
export interface MapLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  readonly y: number;
  readonly box: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly from: readonly [number, number] | undefined;
}

/** Radii of dots in pixels: unknown area, under 30 hectares, to 100, to 1,000, from 1,000. */
export const radii = [2.5, 3, 4, 5, 6.5] as const;

/** The part that is drawn enlarged, in degrees: most sites are there, too close to distinguish. */
export const enlarged = { west: 113.965, east: 114.335, south: 22.215, north: 22.6 } as const;

/** Positions of city names in map units; `from` is the end of the leader line of a name out at sea. */
const places: Readonly<
  Record<string, { x: number; y: number; anchor?: 'start'; from?: readonly [number, number] }>
> = {
  'hong-kong': { x: 762, y: 552, anchor: 'start' },
  macao: { x: 600, y: 622, anchor: 'start', from: [548, 599] },
  guangzhou: { x: 545, y: 265 },
  shenzhen: { x: 700, y: 455 },
  zhuhai: { x: 540, y: 690, anchor: 'start', from: [486, 610] },
  foshan: { x: 375, y: 360 },
  huizhou: { x: 785, y: 300 },
  dongguan: { x: 650, y: 364 },
  zhongshan: { x: 500, y: 500 },
  jiangmen: { x: 315, y: 555 },
  zhaoqing: { x: 209, y: 240 }
};

/** Converts degrees to map units. */
export function project(frame: MapFrame, longitude: number, latitude: number): [number, number] {
  return [(longitude - frame.west) * frame.perLongitude, (frame.north - latitude) * frame.perLatitude];
}

/** The map of all cities: its height, the names, the dots, and the frame of the part that is enlarged below. */
export function overviewLayout(
  frame: MapFrame,
  cities: readonly { readonly city: string; readonly name: string }[],
  sites: readonly PlacedSite[],
  size: MapSize
) {
  const scale = size.width / frame.width;
  const labels = cities.flatMap(({ city, name }) => {
    const place = places[city];
    if (!place) return [];
    const from = place.from && ([place.from[0] * scale, place.from[1] * scale] as const);
    return [
      labelAt(city, [name], place.x * scale, place.y * scale, place.anchor ?? 'middle', size.text, from)
    ];
  });
  const dots = sites.map((site): Dot => {
    const [x, y] = project(frame, site.longitude, site.latitude);
    return { ...site, x: x * scale, y: y * scale, r: isEnlarged(site) ? 2 : (radii[site.step] ?? 3) };
  });
  const numbers = dots
    .filter((dot) => !isEnlarged(dot))
    .map((dot) =>
      labelAt(dot.site, [String(dot.number)], dot.x - dot.r - 4, dot.y, 'end', size.text, undefined)
    );
  const [left, top] = project(frame, enlarged.west, enlarged.north);
  const [right, bottom] = project(frame, enlarged.east, enlarged.south);
  return {
    scale,
    height: Math.ceil(frame.height * scale),
    labels,
    numbers,
    dots: dots.toSorted((a, b) => b.r - a.r),
    part: {
      x: left * scale,
      y: top * scale,
      width: (right - left) * scale,
      height: (bottom - top) * scale
    }
  };
}

/** The enlarged part: dots between two columns of labels, with leader lines; on a phone the labels are numbers. */
export function enlargedLayout(frame: MapFrame, sites: readonly PlacedSite[], size: MapSize) {
  const [west, north] = project(frame, enlarged.west, enlarged.north);
  const [east, south] = project(frame, enlarged.east, enlarged.south);
  const scale = size.inset / (east - west);
  const height = Math.ceil((south - north) * scale);
  const side = (size.width - size.inset) / 2;
  const dots = sites.filter(isEnlarged).map((site): Dot => {
    const [x, y] = project(frame, site.longitude, site.latitude);
    return { ...site, x: side + (x - west) * scale, y: (y - north) * scale, r: radii[site.step] ?? 3 };
  });
  const apart = dots.map((dot) => ({ ...dot, x: dot.x + aside(dot, dots) }));
  const order = apart.toSorted((a, b) => a.x - b.x || a.y - b.y);
  // The western sites are crowded, so more of their labels go to the other side.
  const half = Math.floor((order.length - 1) / 2);
  const text = size.text - 1;
  const column = (some: readonly Dot[], anchor: 'start' | 'end') => {
    const texts = some.map(({ number, name }) =>
      size.named ? wrapText(`${number} ${name}`, text, (side - 22) / 1.06, 6) : [String(number)]
    );
    const wanted = some.map(({ y }, index) => ({ at: y, size: (texts[index]?.length ?? 1) * text * 1.2 }));
    const centres = spreadEvenly(wanted, height, size.named ? 7 : 12);
    const x = anchor === 'end' ? side - 16 : side + size.inset + 16;
    return some.map((dot, index) =>
      labelAt(dot.site, texts[index] ?? [], x, centres[index] ?? dot.y, anchor, text, [dot.x, dot.y])
    );
  };
  return {
    scale,
    shift: [side - west * scale, -north * scale] as const,
    height,
    side,
    dots: apart.toSorted((a, b) => b.r - a.r),
    labels: [...column(order.slice(0, half), 'end'), ...column(order.slice(half), 'start')]
  };
}

/** Spreads labels both ways from their preferred positions, not only downwards. */
function spreadEvenly(
  wanted: readonly { at: number; size: number }[],
  height: number,
  gap: number
): number[] {
  const down = spread(wanted, 2, height - 2, gap);
  const moved = wanted.map(({ at }, index) => (down[index] ?? at) - at);
  const mean = moved.reduce((sum, move) => sum + move, 0) / Math.max(1, moved.length);
  return spread(
    wanted.map(({ at, size }) => ({ at: at - mean, size })),
    2,
    height - 2,
    gap
  );
}

function isEnlarged({ longitude, latitude }: PlacedSite): boolean {
  const inside = longitude > enlarged.west && longitude < enlarged.east;
  return inside && latitude > enlarged.south && latitude < enlarged.north;
}

/** Sites whose sources give the same coordinates are drawn side by side. */
function aside(dot: Dot, dots: readonly Dot[]): number {
  const same = dots.filter(({ x, y }) => x === dot.x && y === dot.y);
  return (same.indexOf(dot) - (same.length - 1) / 2) * 11;
}

function labelAt(
  id: string,
  lines: readonly string[],
  x: number,
  y: number,
  anchor: MapLabel['anchor'],
  text: number,
  from: MapLabel['from']
): MapLabel {
  const width = Math.max(...lines.map((line) => textWidth(line, text))) * 1.06;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const tall = (lines.length * text * 1.2) / 2;
  return {
    id,
    lines,
    anchor,
    x,
    y,
    from,
    box: { left, right: left + width, top: y - tall, bottom: y + tall }
  };
}
