import { expect, test } from 'vitest';
import { dodged } from '$lib/scene/scenes/dodged';
import { placed } from '../charts/make-point';

const plane = { x: (at: number) => (at - 2000) * 10, y: (value: number) => value, radius: 5 };
const at = (end: string, value: number) => placed({ end, value });

test('a mark of another line moves aside where it would cover one, far enough to be seen', () => {
  const [first, second, third] = [at('2020-06-30', 100), at('2020-06-30', 100), at('2020-06-30', 100)];
  const moved = dodged([{ points: [first] }, { points: [second] }, { points: [third] }], plane);
  expect([first, second, third].map((point) => moved.get(point) ?? 0)).toEqual([0, 12, -12]);
});

test('marks of one line stay, and so do marks that are apart', () => {
  const same = [at('2020-06-30', 100), at('2020-07-01', 101)];
  expect(dodged([{ points: same }], plane).size).toBe(0);
  expect(dodged([{ points: [at('2020-06-30', 100)] }, { points: [at('2020-06-30', 113)] }], plane).size).toBe(
    0
  );
  expect(dodged([{ points: [at('2020-06-30', 100)] }, { points: [at('2022-06-30', 100)] }], plane).size).toBe(
    0
  );
});
