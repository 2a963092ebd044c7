import { describe, expect, test } from 'vitest';
import { ASKED, nextWindow, spaceBelow, TALLEST } from '$lib/components/virtual-window';

const view = { scrollTop: 0, clientHeight: 360, rowHeight: 36, total: 1_000, size: ASKED };

test('a table starts with its first rows', () => {
  expect(nextWindow(view, undefined)).toEqual({ from: 0, above: 0 });
  expect(spaceBelow(view, 0, ASKED)).toBe((1_000 - ASKED) * 36);
});

test.each([0, 100, 36 * 40])('rows in view that are in the page are not asked for: at %i', (scrollTop) => {
  expect(nextWindow({ ...view, scrollTop }, { from: 0, above: 0 })).toBeUndefined();
});

test('some rows before those in view are in the page too', () => {
  expect(nextWindow({ ...view, scrollTop: 36 * 500 }, { from: 0, above: 0 })).toEqual({
    from: 480,
    above: 480 * 36
  });
});

test('the last rows end with the table', () => {
  const end = nextWindow({ ...view, scrollTop: 36 * 990 }, { from: 0, above: 0 });
  expect(end).toEqual({ from: 1_000 - ASKED, above: (1_000 - ASKED) * 36 });
  expect(spaceBelow(view, end?.above ?? 0, ASKED)).toBe(0);
});

test('a table of fewer rows than are loaded never asks again', () => {
  const few = { ...view, total: 12 };
  expect(nextWindow(few, undefined)).toEqual({ from: 0, above: 0 });
  for (const scrollTop of [0, 50, 72])
    expect(nextWindow({ ...few, scrollTop }, { from: 0, above: 0 })).toBeUndefined();
});

describe('a table that is taller than browsers lay out', () => {
  const tall = { ...view, total: 1_000_000 };

  test('is cut at the tallest, and its bar leads to its share of the rows', () => {
    expect(spaceBelow(tall, 0, ASKED)).toBe(TALLEST - ASKED * 36);
    const middle = nextWindow({ ...tall, scrollTop: TALLEST / 2 }, { from: 0, above: 0 });
    expect(Math.abs((middle?.from ?? 0) - 500_000)).toBeLessThan(50);
  });

  test('goes on row by row from those that are in the page', () => {
    const loaded = { from: 500_000, above: 4_000_000 };
    const next = nextWindow({ ...tall, scrollTop: 4_000_000 + 75 * 36 }, loaded);
    expect(next).toEqual({ from: 500_055, above: 4_000_000 + 55 * 36 });
  });

  test.each([
    ['first', 0, 0],
    ['last', TALLEST - 360, 1_000_000 - ASKED]
  ])('has its %s rows at that end of the bar', (_, scrollTop, from) => {
    expect(nextWindow({ ...tall, scrollTop }, { from: 400_000, above: 3_000_000 })?.from).toBe(from);
  });
});
