import { describe, expect, test } from 'vitest';
import { spread, type Wanted } from '$lib/scene/layouts/spread';

const same = (at: number, count: number, size = 10): Wanted[] =>
  Array.from({ length: count }, () => ({ at, size }));

/** Pseudo-random numbers from 0 to 1 that are the same in every run. */
function randomly(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

describe('labels', () => {
  test('that have room stay where they want to stand', () => {
    expect(
      spread(
        [
          { at: 50, size: 10 },
          { at: 20, size: 10 },
          { at: 80, size: 10 }
        ],
        0,
        100
      )
    ).toEqual([50, 20, 80]);
  });

  test('that want the same place stand one below the other, in their order', () => {
    expect(spread(same(50, 3), 0, 100)).toEqual([50, 62, 74]);
  });

  test('are moved into the drawing at both ends', () => {
    expect(spread([{ at: -20, size: 10 }], 0, 100)).toEqual([5]);
    expect(spread([{ at: 120, size: 10 }], 0, 100)).toEqual([95]);
    expect(spread(same(99, 3), 0, 100)).toEqual([71, 83, 95]);
  });

  test('keep the gap that is asked for', () => {
    expect(spread(same(50, 2), 0, 100, 6)).toEqual([50, 66]);
  });

  test('fill the place to the last pixel where they just fit', () => {
    expect(spread(same(0, 3), 0, 34)).toEqual([5, 17, 29]);
    expect(spread(same(34, 3), 0, 34)).toEqual([5, 17, 29]);
  });

  test('are none of none', () => {
    expect(spread([], 0, 100)).toEqual([]);
  });
});

test('never overlap, keep their order and stay inside, whatever they want', () => {
  const random = randomly(20_020_627);
  for (let round = 0; round < 2_000; round += 1) {
    const gap = Math.floor(random() * 6);
    const labels = Array.from({ length: 1 + Math.floor(random() * 8) }, () => ({
      at: random() * 440 - 70,
      size: 8 + random() * 40
    }));
    const needed = labels.reduce((sum, { size }) => sum + size + gap, -gap);
    const [from, to] = [-14, -14 + needed + random() * 200];
    const placed = spread(labels, from, to, gap);
    const order = labels
      .map((label, index) => ({ ...label, centre: placed[index] ?? NaN }))
      .toSorted((a, b) => a.at - b.at);
    for (const [index, { centre, size }] of order.entries()) {
      const next = order[index + 1];
      expect(centre - size / 2).toBeGreaterThanOrEqual(from - 1e-6);
      expect(centre + size / 2).toBeLessThanOrEqual(to + 1e-6);
      if (next) expect(next.centre - next.size / 2).toBeGreaterThanOrEqual(centre + size / 2 + gap - 1e-6);
    }
  }
});
