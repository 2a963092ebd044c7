import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Position } from 'geojson';
import { frameOf, outlinePath } from '../../data/pipeline/outlines/outline-path.ts';
import { readOutlines, type Outlines } from '../../data/pipeline/outlines/read-outlines.ts';
import { thin } from '../../data/pipeline/outlines/thin.ts';

const topology = readFileSync(join(import.meta.dirname, '../fixture/evidence/gba-cities.topojson'), 'utf8');

/** Two squares that share the side from (1, 0) to (1, 1), which the second traverses backwards. */
const squares = JSON.stringify({
  type: 'Topology',
  transform: { scale: [0.5, 0.5], translate: [0, 0] },
  arcs: [
    [
      [2, 0],
      [0, 2]
    ],
    [
      [2, 2],
      [-2, 0],
      [0, -2],
      [2, 0]
    ],
    [
      [2, 0],
      [2, 0],
      [0, 2],
      [-2, 0]
    ]
  ],
  objects: {
    cities: {
      type: 'GeometryCollection',
      geometries: [
        { id: 'west', type: 'Polygon', arcs: [[0, 1]] },
        { id: 'east', type: 'MultiPolygon', arcs: [[[2, ~0]]] }
      ]
    }
  }
});

const ringsOf = ({ geometry }: Outlines['features'][number]) =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

test('arcs are unpacked and joined into closed rings, backwards where the index says so', () => {
  const [west, east] = readOutlines(squares, 'cities').features.map(ringsOf);
  expect(west).toEqual([
    [
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0]
    ]
  ]);
  expect(east).toEqual([
    [
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
      [1, 0]
    ]
  ]);
});

test('the eleven cities have closed rings', () => {
  const { features } = readOutlines(topology, 'cities');
  expect(features).toHaveLength(11);
  for (const rings of features.map(ringsOf)) for (const ring of rings) expect(ring.at(-1)).toEqual(ring[0]);
});

test('refuses an object or an arc that is not there', () => {
  expect(() => readOutlines(squares, 'countries')).toThrow('no object "countries"');
  expect(() => readOutlines(squares.replace('[0,1]', '[0,9]'), 'cities')).toThrow();
});

test('thinning keeps both ends and every corner, and drops what lies on the way', () => {
  const arc: Position[] = [
    [0, 0],
    [1, 0.001],
    [2, 0],
    [2, 2]
  ];
  expect(thin(arc, 0.01)).toEqual([
    [0, 0],
    [2, 0],
    [2, 2]
  ]);
  expect(thin(arc, 0.0001)).toEqual(arc);
});

test('outlines are projected to 1,000 units across and written in steps of halves', () => {
  const outlines = readOutlines(squares, 'cities');
  const frame = frameOf(outlines);
  expect(frame).toMatchObject({ west: 0, north: 1, width: 1000, perLongitude: 500 });
  expect(frame.height).toBeCloseTo(500 / Math.cos((0.5 * Math.PI) / 180), 1);
  const [west] = outlines.features;
  expect(west && outlinePath(west.geometry, frame)).toBe('M1000 1000l0-1000-1000 0 0 1000z');
});
