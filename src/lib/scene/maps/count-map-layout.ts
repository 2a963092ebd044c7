import type { MapFrame } from '$lib/catalogue/generated/outlines';
import { overviewLayout, project, type MapSize } from './map-layout';

/** A city with its count. */
export interface CountedCity {
  readonly city: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly count: number;
  /** The count in words. */
  readonly value: string;
}

/** A city's circle in pixels, with its name next to it. */
export interface CountMark extends CountedCity {
  readonly at: readonly [x: number, y: number];
  readonly r: number;
  readonly x: number;
  /** The baseline of its name. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The end and the start of a leader line to the city, where the name is out at sea. */
  readonly from: readonly [number, number] | undefined;
  readonly edge: number;
}

/** The largest circle as a share of the width: Hong Kong's circle must not cover Shenzhen's. */
const LARGEST = 0.044;

/**
 * Offsets in map units from the positions on the map of sites: names out at sea that Hong Kong's circle would reach are
 * lower, and one whose count would overlap its own circle is higher.
 */
const lower: Readonly<Record<string, number>> = { macao: 30, zhuhai: 46, zhongshan: -22 };

/** Distance from the baseline of a name to that of its count, in font sizes. */
export const valueStep = 1.15;

/** The radius of a circle whose area represents a count; any count above zero is visible. @param most the largest count. */
export function countRadius(count: number, most: number, largest: number): number {
  if (count <= 0) return 0;
  return Math.round(Math.max(2.5, largest * Math.sqrt(Math.min(1, count / (most || 1)))) * 100) / 100;
}

/** The map of the eleven cities with a circle each, on the geometry of the map of sites. */
export function countMapLayout(frame: MapFrame, cities: readonly CountedCity[], most: number, size: MapSize) {
  const { scale, height, labels } = overviewLayout(frame, cities, [], size);
  const largest = Math.round(size.width * LARGEST);
  const marks = cities.flatMap((city): CountMark[] => {
    const label = labels.find(({ id }) => id === city.city);
    if (!label) return [];
    const [x, y] = project(frame, city.longitude, city.latitude);
    return [
      {
        ...city,
        at: [x * scale, y * scale],
        r: countRadius(city.count, most, largest),
        x: label.x,
        // The value is under the name; both are above other names at the city, and within the map.
        y: Math.min(
          label.y + (lower[city.city] ?? 0) * scale + size.text * (label.anchor === 'middle' ? -0.8 : 0.35),
          height - size.text * (valueStep + 0.45)
        ),
        anchor: label.anchor,
        from: label.from,
        edge: label.box.left - 3
      }
    ];
  });
  return { scale, height, largest, marks };
}
