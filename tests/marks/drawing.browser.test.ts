import { describe, expect, test } from 'vitest';
import { modelOf } from '$lib/charts/model';
import { drawInBrowser } from '$lib/marks/draw-in-browser';
import { drawingText } from '../charts/drawing-text';
import { keptDrawings, type KeptDrawing } from '../charts/kept-drawings';
import { keptPoints } from '../charts/kept-points';
import { canonicalSvg } from './canonical-svg';

const drawings = import.meta.glob<string>('../charts/drawings/*.svg', {
  eager: true,
  query: '?raw',
  import: 'default'
});

/** What the server drew: drawings.test.ts holds these files to it. */
const drawnByServer = ({ name }: KeptDrawing) => drawings[`../charts/drawings/${name}.svg`] ?? '';
const drawnHere = ({ spec, locale, size }: KeptDrawing) =>
  drawingText(drawInBrowser(modelOf(spec, keptPoints(spec.id), locale), size));

describe('the browser draws what the server drew: the same elements, places and words', () => {
  test.each(keptDrawings)('$name', (drawing) => {
    expect(canonicalSvg(drawnHere(drawing))).toBe(canonicalSvg(drawnByServer(drawing)));
  });
});

test('the browser writes its drawings as the server wrote them, to the last character', () => {
  const different = keptDrawings.filter((drawing) => drawnHere(drawing) !== drawnByServer(drawing));
  expect(different.map(({ name }) => name)).toEqual([]);
});

test('a drawing leaves nothing behind in the page', () => {
  const before = document.body.innerHTML;
  for (const drawing of keptDrawings.slice(0, 3)) drawnHere(drawing);
  expect(document.body.innerHTML).toBe(before);
});
