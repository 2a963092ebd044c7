import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chartOf, charts } from '$lib/charts';
import { headlineOf } from '$lib/charts/headline';
import { headlines } from '$lib/charts/headlines';
import { modelOf, type ChartModel } from '$lib/charts/model';
import { pointsOf } from '$lib/charts/point';
import { sparklineSpec } from '$lib/charts/sparkline-spec';
import { figureData } from '$lib/captions/figure-data';
import { drawOnServer, sparklineOnServer } from '$lib/scene/draw-on-server';
import { answerOf } from './asked';
import { drawingText } from './drawing-text';
import { drawingsFolder, expectGolden, leftOver } from './golden-file';
import { goldenDrawings, sizesOf } from './golden-drawings';
import { yearly } from './make-point';

const what = 'what the chart draws';

/** The figures that a mark draws, by their lines in the evidence. */
function rowsDrawn({ spec, lines, bars, slope }: ChartModel): number[] {
  const inBars = bars.flatMap((set) => set.bars.map(({ point }) => point));
  const points = {
    line: () => lines.flatMap((line) => line.points),
    columns: () => lines.flatMap((line) => line.points),
    bars: () => inBars,
    dots: () => inBars,
    'stacked-bars': () => inBars.filter(({ value }) => value > 0),
    windows: () => lines.flatMap((line) => line.points),
    slope: () => slope?.pairs.flatMap(({ from, to }) => [from, to]) ?? []
  }[spec.mark]();
  return points.map(({ row }) => row).toSorted();
}

describe('the server draws as it did before, each figure marked with its row, once', () => {
  test.each(goldenDrawings)('$name', async ({ name, spec, locale, size }) => {
    const model = modelOf(spec, pointsOf(await answerOf(spec.id)), locale);
    const svg = drawOnServer(model, size);
    const marked = [...svg.matchAll(/data-k="(\d+)"/g)].map(([, row]) => Number(row));
    expect(marked.toSorted()).toEqual(rowsDrawn(model));
    expect(svg).toMatch(/^<svg aria-hidden="true" focusable="false" viewBox="0 0 [\d.]+ [\d.]+">.*<\/svg>$/);
    expect(svg).not.toMatch(/<!--|class=|style=|NaN|undefined|Infinity/);
    expectGolden(join(drawingsFolder, `${name}.svg`), drawingText(svg), what);
  });

  test.each(headlines)('headline-$id, where its tile has a line', async (headline) => {
    const history = headlineOf(pointsOf(await answerOf(`headline-${headline.id}`)))?.history ?? [];
    const file = join(drawingsFolder, `headline-${headline.id}.svg`);
    if (history.length < 3) return expect(existsSync(file)).toBe(false);
    const svg = sparklineOnServer(modelOf(sparklineSpec(headline), history, 'en'));
    expectGolden(file, drawingText(svg), what);
  });
});

test('nothing is kept of a chart that no page shows', () => {
  const made = [...goldenDrawings.map(({ name }) => name), ...headlines.map(({ id }) => `headline-${id}`)];
  expect(
    leftOver(
      drawingsFolder,
      made.map((name) => `${name}.svg`)
    )
  ).toEqual([]);
});

test.each(charts)('$id is drawn at the sizes that its place on the page needs', async (spec) => {
  const figure = figureData(spec, pointsOf(await answerOf(spec.id)), 'en', () => '');
  expect(Object.keys(figure.drawings)).toEqual(sizesOf(spec));
});

test('leaves a gap open, and cuts a line at a break of basis with two slashes', () => {
  const spec = chartOf('outside-parents');
  if (!spec) throw new RangeError('The chart outside-parents is gone: take another line chart');
  const points = yearly(
    { 2008: 100, 2009: 110, 2010: 120, 2016: 140, 2017: 150, 2018: 90, 2019: 95 },
    { series: 'hk.nonlocal-parent-companies', entity: 'hong-kong' }
  );
  const strokes = (drawn: typeof spec) =>
    [...drawOnServer(modelOf(drawn, points, 'en'), 'medium').matchAll(/<path [^>]*>/g)]
      .map(([tag]) =>
        Object.fromEntries([...tag.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, ...pair]) => pair))
      )
      // The spans of year-dated figures are fainter.
      .filter(({ fill, stroke, opacity }) => fill === 'none' && stroke === 'var(--blue)' && !opacity)
      .map(({ d }) => d.match(/[LlHh]/g)?.length);
  expect(strokes(spec)).toEqual([2, 3]);
  expect(strokes({ ...spec, breaks: [{ year: 2018 }] })).toEqual([2, 1, 1, 2]);
});
