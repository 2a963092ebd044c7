import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { frameOf, pathOf } from '../../data/pipeline/outlines/projected.ts';
import { thin } from '../../data/pipeline/outlines/thin.ts';
import { outlinesOf, type Place } from '../../data/pipeline/outlines/topology.ts';

const topology = readFileSync(join(import.meta.dirname, '../../data/evidence/gba-cities.topojson'), 'utf8');

/** Two squares that share the side from (1, 0) to (1, 1), the second one walking it backwards. */
const squares = JSON.stringify({
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
      geometries: [
        { id: 'west', type: 'Polygon', arcs: [[0, 1]] },
        { id: 'east', type: 'MultiPolygon', arcs: [[[2, ~0]]] }
      ]
    }
  }
});

test('arcs are unpacked and joined into closed rings, backwards where the index says so', () => {
  const [west, east] = outlinesOf(squares, 'cities');
  expect(west?.rings).toEqual([
    [
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0]
    ]
  ]);
  expect(east?.rings).toEqual([
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
  const outlines = outlinesOf(topology, 'cities');
  expect(outlines).toHaveLength(11);
  for (const { rings } of outlines) for (const ring of rings) expect(ring.at(-1)).toEqual(ring[0]);
});

test('refuses an object or an arc that is not there', () => {
  expect(() => outlinesOf(squares, 'countries')).toThrow('no object "countries"');
  expect(() => outlinesOf(squares.replace('[0,1]', '[0,9]'), 'cities')).toThrow('no arc 9');
});

test('thinning keeps both ends and every corner, and drops what lies on the way', () => {
  const arc: Place[] = [
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
  const outlines = outlinesOf(squares, 'cities');
  const frame = frameOf(outlines);
  expect(frame).toMatchObject({ west: 0, north: 1, width: 1000, perLongitude: 500 });
  expect(frame.height).toBeCloseTo(500 / Math.cos((0.5 * Math.PI) / 180), 1);
  expect(outlines[0] && pathOf(outlines[0], frame)).toBe('M1000 1000l0-1000-1000 0 0 1000z');
});
