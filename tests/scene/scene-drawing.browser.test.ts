import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { modelOf } from '$lib/charts/model';
import type { Mark } from '$lib/charts/spec';
import { marksOf, type Scene } from '$lib/scene/scene';
import SceneDrawing from '$lib/scene/SceneDrawing.svelte';
import ScenePicture from '$lib/scene/ScenePicture.svelte';
import { chartScene } from '$lib/scene/scenes/chart-scene';
import { svgTextOf } from '$lib/scene/svg-text';
import { drawingText } from '../charts/drawing-text';
import { goldenDrawings, type GoldenDrawing } from '../charts/golden-drawings';
import { goldenPoints } from '../charts/golden-points';

const drawings = import.meta.glob<string>('../charts/drawings/*.svg', {
  eager: true,
  query: '?raw',
  import: 'default'
});

/** The server's drawings, which drawings.test.ts checks. */
const drawnByServer = ({ name }: GoldenDrawing) => drawings[`../charts/drawings/${name}.svg`] ?? '';
const sceneOf = ({ spec, locale, size }: GoldenDrawing) =>
  chartScene(modelOf(spec, goldenPoints(spec.id), locale), size);
/** The error of an XML parser for a drawing, which must be a valid file by itself. */
const faultOf = (svg: string) =>
  new DOMParser().parseFromString(svg, 'application/xml').querySelector('parsererror')?.textContent;

async function drawn(scene: Scene): Promise<SVGSVGElement> {
  const { container } = await render(SceneDrawing, { scene });
  const svg = container.querySelector('svg');
  if (!svg) throw new Error('The scene drew no <svg>');
  return svg;
}

describe('the browser draws what the server drew, to the last character, in well-formed XML', () => {
  test.each(goldenDrawings)('$name', async (drawing) => {
    const here = drawingText(svgTextOf(await drawn(sceneOf(drawing))));
    expect(here).toBe(drawnByServer(drawing));
    expect(faultOf(here)).toBeUndefined();
  });
});

/** A drawing of each kind in the evidence; drawings of the other kinds use its points. */
const kinds: readonly Mark[] = ['line', 'columns', 'bars', 'dots', 'stacked-bars', 'slope', 'windows'];

describe('every kind of chart', () => {
  test.each(kinds)('%s: each mark of its scene is in the page, by its key, and has a box', async (mark) => {
    const drawing =
      goldenDrawings.find(({ spec }) => spec.mark === mark) ??
      goldenDrawings.find(({ spec }) => spec.mark === 'line');
    if (!drawing) throw new RangeError('No drawing is kept');
    const scene = sceneOf({ ...drawing, spec: { ...drawing.spec, mark } });
    const svg = await drawn(scene);
    const keys = [...svg.querySelectorAll<SVGElement>('[data-k]')].map(({ dataset }) => dataset['k']);
    expect(keys).toEqual(marksOf(scene.shapes).map(({ key }) => key));
    expect(keys.length).toBeGreaterThan(0);
    for (const element of svg.querySelectorAll('[data-k]'))
      expect(element.getBoundingClientRect().width).toBeGreaterThan(0);
  });
});

test('a drawing is the <svg> alone, and measures nothing', async () => {
  const drawing = goldenDrawings.find(({ spec, size }) => spec.mark === 'line' && size === 'narrow');
  if (!drawing) throw new RangeError('No line is kept');
  const { container } = await render(SceneDrawing, { scene: sceneOf(drawing) });
  expect([...container.children].map(({ localName }) => localName)).toEqual(['svg']);
  const svg = container.querySelector('svg');
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(svg && drawingText(svgTextOf(svg))).toBe(drawnByServer(drawing));
});

test('a drawing follows its scene', async () => {
  const [first, second] = goldenDrawings.filter(({ spec }) => spec.mark === 'line');
  if (!first || !second) throw new RangeError('Two lines are wanted');
  const { container, rerender } = await render(SceneDrawing, { scene: sceneOf(first) });
  await rerender({ scene: sceneOf(second) });
  const svg = container.querySelector('svg');
  expect(svg && drawingText(svgTextOf(svg))).toBe(drawnByServer(second));
});

test('a picture gives the text of its scene, and again of another', async () => {
  const [first, second] = goldenDrawings;
  if (!first || !second) throw new RangeError('Two drawings are wanted');
  const texts: string[] = [];
  const ondrawn = (svg: string) => texts.push(svg);
  const { rerender } = await render(ScenePicture, { scene: sceneOf(first), ondrawn });
  await rerender({ scene: sceneOf(second), ondrawn });
  expect(texts.map(drawingText)).toEqual([drawnByServer(first), drawnByServer(second)]);
});
