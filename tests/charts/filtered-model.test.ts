import { describe, expect, test } from 'vitest';
import { charts } from '$lib/charts';
import { modelOf } from '$lib/charts/model';
import { pointsWithin } from '$lib/charts/points-within';
import { goldenPoints } from './golden-points';

const filters = [
  { places: [], from: 2015 },
  { places: [], from: 2016, to: 2020 },
  { places: [], to: 2019 },
  { places: ['science-park'] },
  { places: ['hkstp', 'cyberport', 'hong-kong'], from: 2012 },
  { places: ['shenzhen', 'guangzhou'], from: 2018 }
] as const;

describe.each(charts.map((spec) => [spec.id, spec] as const))('%s under filters', (id, spec) => {
  const whole = goldenPoints(id);
  const all = modelOf(spec, whole, 'en');

  test.each(filters)('%j joins no points that the whole chart does not, and keeps every colour', (filter) => {
    const { lines } = modelOf(spec, pointsWithin(whole, filter), 'en', whole);
    for (const line of lines) {
      const same = all.lines.find((other) => other.id === line.id);
      expect(line.colour).toBe(same?.colour);
      if (spec.mark === 'dots') continue;
      const joined = new Set(same?.runs.flatMap(pairsOf));
      expect(line.runs.flatMap(pairsOf).filter((pair) => !joined.has(pair))).toEqual([]);
      // Nor does it cut what the whole chart joins, where both are left.
      const left = new Set(line.points.map(({ row }) => row));
      const kept = [...joined].filter((pair) => pair.split(' ').every((row) => left.has(Number(row))));
      expect(line.runs.flatMap(pairsOf).toSorted()).toEqual(kept.toSorted());
    }
    expect(lines.length).toBeLessThanOrEqual(all.lines.length);
  });
});

/** The rows that a stroke joins, two by two. */
function pairsOf(run: readonly { readonly row: number }[]): string[] {
  return run.slice(1).map(({ row }, index) => `${run[index]?.row} ${row}`);
}
