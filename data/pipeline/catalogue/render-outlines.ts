import type { Position } from 'geojson';
import { frameOf, outlinePath } from '../outlines/outline-path.ts';
import { readOutlines, type Outlines } from '../outlines/read-outlines.ts';
import { thin } from '../outlines/thin.ts';
import type { Row } from '../schema/row.ts';
import type { cities as table } from '../schema/cities.ts';
import { literal } from './literal.ts';

/** Degrees: about 270 metres, where the map shows Hong Kong and its border larger. */
const near = 0.0026;
/** About 500 metres, less than a pixel of the map of all eleven. */
const far = 0.0048;

/** What is drawn larger lies within these degrees. */
function tolerance(arc: readonly Position[]): number {
  return arc.some(([x = 0, y = 0]) => x > 113.8 && x < 114.5 && y > 22.1 && y < 22.7) ? near : far;
}

/**
 * `outlines.ts`: the cities in the order of their table, each as an SVG path, and the frame that projects other places
 * onto the same map. Without a topology there are none.
 * @throws TypeError where a city has no outline.
 */
export function renderOutlines(cities: readonly Row<typeof table>[], topology: string | undefined): string {
  const outlines: Outlines =
    topology === undefined
      ? { type: 'FeatureCollection', features: [] }
      : readOutlines(topology, 'cities', (arc) => thin(arc, tolerance(arc)));
  const frame = frameOf(outlines);
  const rows = (topology === undefined ? [] : cities).map(({ city, name_en, name_zh_hant, name_zh_hans }) => {
    const outline = outlines.features.find(({ id }) => id === city);
    if (!outline) throw new TypeError(`The topology has no outline of ${city}`);
    const name = { en: name_en, 'zh-Hant': name_zh_hant, 'zh-Hans': name_zh_hans };
    return `  ${literal({ city, name, path: outlinePath(outline.geometry, frame) })}`;
  });
  return `import type { CitySlug, Words } from './rows.ts';

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

/** A city's outline as an SVG path in halves of a map unit: schematic, thematic use only. */
export interface Outline {
  readonly city: CitySlug;
  readonly name: Words;
  readonly path: string;
}

export const mapFrame: MapFrame = ${literal(frame)};

/** In the official order. */
export const outlines: readonly Outline[] = [
${rows.join(',\n')}
];
`;
}
