import { beforeAll, describe, expect, test } from 'vitest';
import { charts } from '$lib/charts';
import { deckOf, type DeckItem } from '$lib/export/pptx/deck';
import type { ExportModel } from '$lib/captions/export-model';
import { registerCharts } from '$lib/register';
import { openDeck, type Deck } from './deck-parts';
import { exportedChart, registerExport } from './exported-chart';

/** A PNG of one pixel: painting needs a browser, and is tested there. */
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function viewsOf(
  locale: 'en' | 'zh-Hant' | 'zh-Hans'
): Promise<{ exportModel: ExportModel; svg: string }[]> {
  const views = await Promise.all(charts.map(({ id }) => exportedChart(id, locale)));
  const register = await Promise.all(registerCharts.map(({ id }) => registerExport(id, locale)));
  return [...views, ...register.flat()].map(({ exportModel, drawings }) => ({
    exportModel,
    svg: drawings.medium ?? ''
  }));
}

const deckOfViews = async (views: readonly { exportModel: ExportModel; svg: string }[]) =>
  openDeck(
    await deckOf(
      views.map((view): DeckItem => ({ kind: 'chart', ...view })),
      { title: 'Deck & more', locale: 'en', paint: () => Promise.resolve(pixel) }
    )
  );

describe.each(['en', 'zh-Hant'] as const)('a deck of every chart, %s', (locale) => {
  let views: Awaited<ReturnType<typeof viewsOf>> = [];
  let deck: Deck = { slides: [], notes: [], charts: [], pictures: 0, names: [] };
  let native: ExportModel[] = [];

  beforeAll(async () => {
    views = await viewsOf(locale);
    deck = await deckOfViews(views);
    native = views.map(({ exportModel }) => exportModel).filter(({ plot }) => plot);
    // A hundred charts are queried and drawn.
  }, 180_000);

  test('has a slide a chart, native where PowerPoint can draw it, else a picture', () => {
    expect(deck.slides).toHaveLength(views.length);
    expect(deck.charts).toHaveLength(native.length);
    expect(deck.charts.length).toBeGreaterThan(views.length / 2);
    expect(deck.pictures).toBe(views.length - native.length);
  });

  test('says on each slide title, subtitle, note, licence, data version and address', () => {
    for (const [index, { exportModel }] of views.entries()) {
      const said = deck.slides[index]?.join('\n') ?? '';
      const { title, subtitle, note, dataVersion, address } = exportModel;
      for (const words of [title, subtitle, note, dataVersion, address, 'CC BY 4.0'])
        expect(said).toContain(words);
      const [source] = exportModel.sources;
      if (exportModel.sources.length === 1) expect(said).toContain(source?.url);
    }
  });

  test('gives the speaker the description, the definitions and every figure with its qualifier', () => {
    for (const [index, { exportModel }] of views.entries()) {
      const notes = deck.notes[index] ?? [];
      expect(notes.join('\n')).toContain(exportModel.description);
      for (const { text } of exportModel.definitions) expect(notes.join('\n')).toContain(text);
      for (const { qualifiedFigure, what } of exportModel.rows.slice(0, 80))
        expect(notes.some((line) => line.includes(what) && line.includes(qualifiedFigure))).toBe(true);
    }
  });

  test('holds in each native chart the very figures of its view, and no other', () => {
    for (const [index, { plot, id }] of native.entries()) {
      const chart = deck.charts[index];
      const drawn = chart?.series.map(({ values }) =>
        values.flatMap((value) => value ?? []).sort((a, b) => a - b)
      );
      const asked = plot?.series.map(({ values }) => values.map(({ value }) => value).sort((a, b) => a - b));
      expect([id, drawn]).toEqual([id, asked]);
    }
  });

  test('holds in the sheet behind each chart the same figures with their qualifiers in words', () => {
    for (const [index, { plot }] of native.entries()) {
      const cells = deck.charts[index]?.sheet.flat() ?? [];
      for (const { value, qualifiedFigure } of plot?.series.flatMap(({ values }) => values) ?? []) {
        expect(cells).toContain(value);
        expect(cells).toContain(qualifiedFigure);
      }
    }
  });

  test('leaves a line open where it is open, and joins in the order of time', () => {
    for (const [index, { plot, id }] of native.entries()) {
      if (plot?.kind !== 'line') continue;
      for (const [at, { values }] of plot.series.entries()) {
        const places = deck.charts[index]?.series[at]?.places ?? [];
        const strokes = places.reduce<number[][]>(
          (all, place) =>
            typeof place === 'number' ? [...all.slice(0, -1), [...(all.at(-1) ?? []), place]] : [...all, []],
          [[]]
        );
        const runs = [...new Set(values.flatMap(({ run }) => run ?? []))].map((run) =>
          values.filter((value) => value.run === run).map((value) => value.at)
        );
        expect([id, strokes.filter((stroke) => stroke.length > 1)]).toEqual([id, runs]);
      }
    }
  });

  test('words every bar that has room with its qualifier', () => {
    for (const [index, { plot, id }] of native.entries()) {
      if (plot?.kind !== 'bars') continue;
      const labels = deck.charts[index]?.series.flatMap((one) => one.labels);
      expect([id, labels]).toEqual([
        id,
        plot.categories.map((name) => plot.series[0]?.values.find(({ at }) => at === name)?.qualifiedFigure)
      ]);
    }
  });
});

describe('a deck', () => {
  test('says the newest figure of each line with its qualifier', async () => {
    const { exportModel } = await exportedChart('park-companies', 'en');
    const { charts: drawn } = await deckOfViews([{ exportModel, svg: '' }]);
    expect(drawn[0]?.kind).toBe('c:scatterChart');
    expect(drawn[0]?.series.map(({ labels }) => labels.at(-1))).toEqual([
      'Hong Kong Science Park\nover 1,700',
      'Hong Kong Science and Technology Parks Corporation\nabout 2,400'
    ]);
  });

  test('spreads a long text over slides and takes markup as words', async () => {
    const paragraphs = Array.from({ length: 30 }, (_, index) => `<b>${index}</b> & "words"`);
    const item: DeckItem = { kind: 'text', title: 'Findings </a:t>', paragraphs };
    const { slides } = await openDeck(
      await deckOf([item], { title: '', locale: 'en', paint: () => Promise.resolve(pixel) })
    );
    expect(slides.length).toBeGreaterThan(1);
    expect(slides.every(([title]) => title === item.title)).toBe(true);
    expect(slides.flatMap(([, ...rest]) => rest)).toEqual(paragraphs);
  });

  test('keeps the order of its items', async () => {
    const first = await exportedChart('hk-startups', 'en');
    const last = await exportedChart('startup-sectors', 'en');
    const file = await deckOf(
      [
        { kind: 'text', title: 'One', paragraphs: [] },
        { kind: 'chart', exportModel: first.exportModel, svg: '' },
        { kind: 'text', title: 'Three', paragraphs: ['x'] },
        { kind: 'chart', exportModel: last.exportModel, svg: '' }
      ],
      { title: 'Deck', locale: 'en', paint: () => Promise.resolve(pixel) }
    );
    const { slides } = await openDeck(file);
    expect(slides.map(([title]) => title)).toEqual([
      'One',
      first.exportModel.title,
      'Three',
      last.exportModel.title
    ]);
  });

  test('of a view that filters empty is a slide without a chart', async () => {
    const { exportModel } = await exportedChart('hk-startups', 'en');
    const empty = {
      ...exportModel,
      rows: [],
      statements: [],
      sources: [],
      plot: { kind: 'line' as const, categories: [], series: [] }
    };
    const deck = await deckOfViews([{ exportModel: empty, svg: '' }]);
    expect([deck.slides.length, deck.charts.length, deck.pictures]).toEqual([1, 0, 0]);
  });
});
