import { describe, expect, test } from 'vitest';
import { termName } from '$lib/catalogue/name';
import { sizes } from '$lib/scene/size';
import { fanOut, trackLayout } from '$lib/scene/layouts/track-layout';
import { askMilestonesInOrder } from '$lib/query/questions/milestones-in-order';
import { run } from '$lib/query/server/run';

const events = (await askMilestonesInOrder(run)).map((event, index) => ({ ...event, id: `e${index}` }));
const kinds = [...new Set(events.map(({ kind }) => kind))].map((kind) => ({
  kind,
  name: termName('milestone-kind', kind, 'en')
}));

describe.each([sizes.narrow, sizes.medium, sizes.full])('the track at $name', (size) => {
  const track = trackLayout(events, kinds, size);

  test('has a dot for every event, and a row for every kind', () => {
    expect(track.dots.map(({ id }) => id).toSorted()).toEqual(events.map(({ id }) => id).toSorted());
    expect(track.rows.map(({ kind }) => kind)).toEqual(kinds.map(({ kind }) => kind));
  });

  test('lets no two dots touch, and each stand in its row and its year', () => {
    for (const [index, one] of track.dots.entries()) {
      for (const other of track.dots.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(2 * track.r);
      const row = track.rows.find(({ kind }) => kind === one.kind);
      expect(one.y - track.r).toBeGreaterThanOrEqual(row?.top ?? Infinity);
      expect(one.y + track.r).toBeLessThanOrEqual((row?.top ?? 0) + (row?.height ?? 0));
      const year = track.first + (one.x - track.left) / track.perYear;
      expect(Math.floor(year)).toBe(Number(one.date.slice(0, 4)));
    }
  });

  test('lets no name of a row run into its dots, nor into another name', () => {
    for (const { kind, label } of track.rows) {
      const near = track.dots.filter((dot) => dot.kind === kind && dot.x - track.r < label.x + label.width);
      for (const dot of near) expect(dot.y - track.r).toBeGreaterThanOrEqual(label.y);
    }
    const lines = track.rows.map(({ label }) => label.y);
    lines.slice(1).forEach((y, index) => expect(y - (lines[index] ?? 0)).toBeGreaterThan(size.text * 1.2));
  });
});

test('dots that would touch fan out, nearest their axis first', () => {
  expect(fanOut([0, 1, 2, 50], 10)).toEqual([0, 10, -10, 0]);
  expect(fanOut([], 10)).toEqual([]);
});
