import { describe, expect, test } from 'vitest';
import { goldenDrawings } from '../charts/golden-drawings';
import { drawnTexts, type DrawnText } from './drawn-texts';

const drawings = import.meta.glob<string>('../charts/drawings/*.svg', {
  eager: true,
  query: '?raw',
  import: 'default'
});

/** Allowed overlap of two texts that touch: a width is known to within a few per cent. */
const slack = 1;

function overlap(one: DrawnText, other: DrawnText): boolean {
  return (
    one.left < other.right - slack &&
    other.left < one.right - slack &&
    one.top < other.bottom - slack &&
    other.top < one.bottom - slack
  );
}

describe.each(goldenDrawings)('$name', ({ name }) => {
  const { width, height, texts } = drawnTexts(drawings[`../charts/drawings/${name}.svg`] ?? '');

  test('has its labels inside the drawing, none upon another', () => {
    expect(texts.length).toBeGreaterThan(0);
    const outside = texts.filter(
      ({ left, right, top, bottom }) =>
        left < -slack || right > width + slack || top < -slack || bottom > height + slack
    );
    expect(outside, `outside 0 0 ${width} ${height}`).toEqual([]);
    const colliding = texts.flatMap((one, index) =>
      texts.slice(index + 1).flatMap((other) => (overlap(one, other) ? [`${one.text} / ${other.text}`] : []))
    );
    expect(colliding).toEqual([]);
  });
});
