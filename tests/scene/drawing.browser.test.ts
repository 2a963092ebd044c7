import { describe, expect, test } from 'vitest';
import { modelOf } from '$lib/charts/model';
import { drawInBrowser } from '$lib/scene/draw-in-browser';
import { drawingText } from '../charts/drawing-text';
import { keptDrawings, type KeptDrawing } from '../charts/kept-drawings';
import { keptPoints } from '../charts/kept-points';

const drawings = import.meta.glob<string>('../charts/drawings/*.svg', {
  eager: true,
  query: '?raw',
  import: 'default'
});

/** What the server drew: drawings.test.ts holds these files to it. */
const drawnByServer = ({ name }: KeptDrawing) => drawings[`../charts/drawings/${name}.svg`] ?? '';
/** What an XML reader holds against a drawing: it must stand as a file of its own. */
const faultOf = (svg: string) =>
  new DOMParser().parseFromString(svg, 'application/xml').querySelector('parsererror')?.textContent;
const drawnHere = ({ spec, locale, size }: KeptDrawing) =>
  drawingText(drawInBrowser(modelOf(spec, keptPoints(spec.id), locale), size));

describe('the browser draws what the server drew, to the last character, in well-formed XML', () => {
  test.each(keptDrawings)('$name', (drawing) => {
    const here = drawnHere(drawing);
    expect(here).toBe(drawnByServer(drawing));
    expect(faultOf(here)).toBeUndefined();
  });
});

test('a drawing leaves nothing behind in the page', () => {
  const before = document.body.innerHTML;
  for (const drawing of keptDrawings.slice(0, 3)) drawnHere(drawing);
  expect(document.body.innerHTML).toBe(before);
});
