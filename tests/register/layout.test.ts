import { describe, expect, test } from 'vitest';
import { registerFigure } from '$lib/captions/register/register-figure';
import { languages } from '$lib/i18n/locales';
import { registerLayout } from '$lib/scene/layouts/register-layout';
import { sizes } from '$lib/scene/size';
import { registerCharts } from '$lib/register';
import { layoutFaults } from './layout-faults';
import { rowsOf } from './register-answer';

describe.each(registerCharts)('$id', (spec) => {
  test.each(languages)(
    'has its labels inside the drawing, none upon another, in $locale',
    async ({ locale }) => {
      const { views } = registerFigure(spec, await rowsOf(spec, locale), locale, [], () => '');
      for (const { model, drawings } of views) {
        for (const name of Object.keys(drawings) as (keyof typeof sizes)[]) {
          const size = sizes[name];
          const shapes = registerLayout(model, size);
          expect(layoutFaults(shapes, size), `${name} ${model.currency ?? ''}`).toEqual([]);
        }
      }
    }
  );
});

test('bars and columns stand on zero, as long as their values', async () => {
  for (const spec of registerCharts.filter(({ mark }) => /^(ranked|stacked-years|year-panels)$/.test(mark))) {
    const { first } = registerFigure(spec, await rowsOf(spec), 'en', [], () => '');
    const lengths = registerLayout(first.model, sizes.medium).marks.map(({ key, box }) => {
      const value = first.model.cells.find((cell) => cell.key === key)?.value ?? NaN;
      return (spec.mark === 'ranked' ? (box?.width ?? NaN) : (box?.height ?? NaN)) / value;
    });
    for (const length of lengths) expect(length / (lengths[0] ?? NaN)).toBeCloseTo(1, 6);
  }
});

test('rows of shares are as wide as the drawing, and divided by their counts', async () => {
  const shared = registerCharts.filter(({ mark }) => mark === 'share-rows');
  expect(shared.length).toBeGreaterThan(0);
  for (const spec of shared) {
    const { model } = registerFigure(spec, await rowsOf(spec), 'en', [], () => '').first;
    const { marks, texts } = registerLayout(model, sizes.medium);
    for (const { id } of model.stacks) {
      const own = model.cells.filter(({ stack }) => stack === id);
      const count = own.reduce((sum, { value }) => sum + value, 0);
      for (const { key, value } of own)
        expect(marks.find((mark) => mark.key === key)?.box?.width).toBeCloseTo(
          (value / count) * sizes.medium.width,
          6
        );
      expect(texts.map(({ text }) => text)).toContain(`n = ${count}`);
    }
    // Periods are in order, the earliest first.
    const starts = model.stacks.map(({ name }) => Number(name.slice(0, 4)));
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  }
});

test('dots of a logarithmic axis stand at the bin of their amount, equal factors at equal steps', async () => {
  const spec = registerCharts.find(({ mark }) => mark === 'log-dots');
  if (!spec) throw new RangeError('The chart on a logarithmic axis is gone');
  const { first } = registerFigure(spec, await rowsOf(spec), 'en', [], () => '');
  const { marks, grid } = registerLayout(first.model, sizes.full);
  const lines = grid.map((path) => Number(/^M([\d.]+)/.exec(path)?.[1]));
  const steps = lines.slice(1).map((x, index) => x - (lines[index] ?? NaN));
  for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? NaN, 6);
  const [from = NaN] = lines;
  const [step = NaN] = steps;
  const power = Math.ceil(Math.min(...first.model.cells.map(({ value }) => Math.log10(value))));
  for (const { key, glyph } of marks) {
    const value = first.model.cells.find((cell) => cell.key === key)?.value ?? NaN;
    const wanted = from + (Math.log10(value) - power) * step;
    expect(Math.abs((glyph?.x ?? NaN) - wanted)).toBeLessThanOrEqual(step / 20 + 1e-6);
  }
});

test('tiles of a treemap are as large as their counts', async () => {
  const spec = registerCharts.find(({ mark }) => mark === 'treemap');
  if (!spec) throw new RangeError('The treemap is gone');
  const { first } = registerFigure(spec, await rowsOf(spec), 'en', [], () => '');
  const { marks, texts } = registerLayout(first.model, sizes.narrow);
  const named = [...marks.flatMap((mark) => mark.texts), ...texts].map(({ text }) => text).join(' ');
  for (const { line, value, key } of first.model.cells) {
    const box = marks.find((mark) => mark.key === key)?.box;
    const area = (box?.width ?? 0) * (box?.height ?? 0);
    expect(area / (sizes.narrow.width * 340) / (value / first.model.rows.length)).toBeGreaterThan(0.8);
    const words = line.name.split(' ');
    for (const word of words) expect(named).toContain(word);
  }
});
