import type { MapFrame } from '$lib/catalogue/generated/outlines';
import { overviewLayout, project, type MapSize } from './map-layout';

/** A city with what is counted there. */
export interface CountedCity {
  readonly city: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly count: number;
  /** The count as it is written. */
  readonly value: string;
}

/** A city's circle in pixels, and its name beside it. */
export interface CountMark extends CountedCity {
  readonly at: readonly [x: number, y: number];
  readonly r: number;
  readonly x: number;
  /** The line that its letters stand on. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Where the name is led to, where it stands out at sea, and where its line starts. */
  readonly from: readonly [number, number] | undefined;
  readonly edge: number;
}

/** The largest circle, as a share of the width: that of Hong Kong then leaves Shenzhen's free. */
const LARGEST = 0.044;

/**
 * How much lower than on the map of sites a name stands, in map units: those out at sea that the circle of Hong Kong would reach,
 * and, higher, one whose count would lie upon its own circle.
 */
const lower: Readonly<Record<string, number>> = { macao: 30, zhuhai: 46, zhongshan: -22 };

/** From the line of a name to that of its count, in sizes of the text. */
export const valueStep = 1.15;

/** The radius of a circle whose area stands for a count; any count at all is seen. @param most that of the largest. */
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
        // The value stands under the name; both above what lies beneath a name on its city, and within the map.
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
