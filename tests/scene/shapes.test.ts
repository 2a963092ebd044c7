import { describe, expect, test } from 'vitest';
import { d, half, tenth } from '$lib/scene/rounded';
import { marksOf, type MarkFacts } from '$lib/scene/scene';
import { circle, line, mark, moved, path, rect, text, turned } from '$lib/scene/shapes';

describe('the numbers of a scene', () => {
  test('are halves of a unit where they are places, and have one decimal elsewhere', () => {
    expect(path(d`M${1.2345},${-6.789}L${10},${20.5}`, { stroke: 'red', strokeWidth: 1.234 })).toEqual({
      kind: 'path',
      d: 'M1,-7L10,20.5',
      stroke: 'red',
      strokeWidth: 1.2
    });
    expect(circle(-0.04, 99.96, 3.456, { fill: 'red' })).toEqual({
      kind: 'circle',
      x: 0,
      y: 100,
      radius: 3.5,
      fill: 'red'
    });
    expect(line([1.3, 2.2], [3.4, 4.6], 'red')).toEqual({
      kind: 'line',
      x1: 1.5,
      y1: 2,
      x2: 3.5,
      y2: 4.5,
      stroke: 'red'
    });
    expect(rect({ x: 1.3, y: 2, width: 3.456, height: 7 }, { fill: 'red' })).toMatchObject({
      x: 1.5,
      width: 3.5
    });
    expect([turned(1.25, 2, []).transform, moved(-1.04, 2.26, []).transform]).toEqual([
      'rotate(90 1.3 2)',
      'translate(-1 2.3)'
    ]);
  });

  test('never are a negative zero, which would be written', () => {
    expect([half(-0.1), tenth(-0.01)]).toEqual([0, 0]);
    expect(Object.is(half(-0.1), 0)).toBe(true);
  });
});

test('a text is a run or several, and empty runs are left out', () => {
  const look = { size: 12, fill: 'red' };
  expect(text(0, 0, 'Park', look).words).toEqual(['Park']);
  expect(text(0, 0, ['Park', { text: '', gap: 8 }], look).words).toEqual(['Park']);
});

test('every mark of a drawing is found, wherever it is', () => {
  const facts = (key: string): MarkFacts => ({ key, qualifier: 'exact', colour: 'blue', label: key });
  const shapes = [
    mark(facts('1'), []),
    moved(1, 1, [mark(facts('2'), []), circle(0, 0, 1, {})]),
    circle(0, 0, 1, { mark: facts('3') })
  ];
  expect(marksOf(shapes).map(({ key }) => key)).toEqual(['1', '2', '3']);
});
