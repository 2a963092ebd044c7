import { flushSync, mount } from 'svelte';
import { loadMessages } from '../../../src/lib/i18n/messages';
import { startEngine } from '../../../src/lib/query/browser/engine';
import { barOfBin, binCount, type Dimension } from '../../../src/lib/query/crossfilter/dimension';
import { binnedOf } from '../../../src/lib/query/crossfilter/binned';
import { binnedSql } from '../../../src/lib/query/crossfilter/sql/binned-sql';
import { Crossfilter } from '../../../src/lib/query/crossfilter/crossfilter';
import type { ExploredViewData } from '../../../src/lib/query/crossfilter/explored-data';
import { openCubeWorker } from '../../../src/lib/query/crossfilter/open-cube-worker';
import { ExplorerState } from '../../../src/lib/islands/explorer/ExplorerState.svelte';
import LinkedViews from '../../../src/lib/islands/explorer/LinkedViews.svelte';

/* The site's cross-filter over synthetic rows: its engine, worker, cubes, brush and drawing. */
const words = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name} ${index}`);
const dimensions: readonly Dimension[] = [
  { kind: 'steps', column: 'size', scale: 'linear', from: 0, width: 2, bins: 500, perBar: 20 },
  { kind: 'steps', column: 'year', scale: 'linear', from: 1990, width: 1, bins: 40, perBar: 1 },
  { kind: 'steps', column: 'amount', scale: 'log', from: 1, width: 1 / 80, bins: 480, perBar: 20 },
  { kind: 'categories', column: 'sector', values: words('sector', 14), rest: false },
  { kind: 'categories', column: 'city', values: words('city', 11), rest: false },
  { kind: 'categories', column: 'relation', values: words('relation', 5), rest: false }
];
let explorer: ExplorerState;
let drawn: (() => void) | undefined;
let built: number[] = [];

function viewOf(dimension: Dimension, counts: readonly number[]): ExploredViewData {
  const { column } = dimension;
  const kind = dimension.kind === 'categories' ? 'categories' : dimension.scale === 'log' ? 'money' : 'years';
  return { id: column, name: column, kind, dimension, counts, sums: {}, names: {} };
}

function showViews(rows: number, counts: readonly (readonly number[])[], crossfilter: Crossfilter): void {
  const views = dimensions.map((dimension, at) => viewOf(dimension, counts[at] ?? []));
  explorer = new ExplorerState([
    {
      id: 'synthetic',
      rows,
      currencies: [],
      start: {
        id: 'synthetic',
        currency: 'HKD',
        measure: 'rows',
        filters: [],
        sort: { column: '', down: false }
      },
      views: () => views,
      link: () => Promise.resolve({ crossfilter, close: () => undefined })
    }
  ]);
  const target = document.querySelector('main');
  if (!target) throw new RangeError('The page has no place for the views');
  mount(LinkedViews, { target, props: { explorer, table: explorer.table, locale: 'en', isAwake: true } });
  flushSync();
  // The last view to be painted: all views except the brushed one are drawn then.
  explorer.table.paint(dimensions.length - 1, () => {
    if (!drawn) return;
    flushSync();
    document.body.getBoundingClientRect();
    drawn();
  });
  for (const plot of document.querySelectorAll<HTMLElement>('.plot')) {
    // One pixel per bin: every move of two pixels changes bins.
    plot.style.width = '500px';
    // A synthetic event has no pointer to capture.
    plot.setPointerCapture = () => undefined;
  }
}

const bench = {
  /** @param bytes size of the Parquet file. @returns ms of each step. */
  async load(rows: number, bytes: number) {
    await loadMessages('en');
    const started = performance.now();
    const engine = await startEngine();
    const ready = performance.now();
    await engine.load('synthetic', { at: new URL(`/rows-${rows}.parquet`, location.href).href, bytes });
    const opened = performance.now();
    const numbers = await engine.numbers(binnedSql('SELECT * FROM synthetic', dimensions));
    const binned = binnedOf(numbers);
    const totals = dimensions.map((dimension, place) => {
      const bars = barOfBin(dimension);
      const counts = new Uint32Array((bars[binCount(dimension)] ?? 0) + 1);
      for (const bin of binned.bins[place] ?? []) {
        const bar = bars[bin] ?? 0;
        counts[bar] = (counts[bar] ?? 0) + 1;
      }
      return [...counts];
    });
    built = [];
    const { source } = openCubeWorker(binned, dimensions, (took) => built.push(took));
    showViews(rows, totals, new Crossfilter(dimensions, source));
    return { engine: ready - started, open: opened - ready, bins: performance.now() - opened };
  },
  /**
   * Presses and drags in the first view by two pixels per move. @returns ms from each pointer event until all views are
   * drawn.
   */
  async drag(steps: number, from: number) {
    const plot = document.querySelector<HTMLElement>('.plot');
    if (!plot) throw new RangeError('nothing is drawn');
    const { left, top } = plot.getBoundingClientRect();
    const send = (type: string, x: number) =>
      plot.dispatchEvent(
        new PointerEvent(type, {
          clientX: left + x,
          clientY: top + 50,
          button: 0,
          pointerId: 1,
          bubbles: true
        })
      );
    const times: number[] = [];
    send('pointerdown', 10);
    for (let step = 0; step < steps; step++) {
      await new Promise(requestAnimationFrame);
      const started = performance.now();
      const done = new Promise<void>((resolve) => (drawn = resolve));
      send('pointermove', from + 2 * step);
      await done;
      times.push(performance.now() - started);
    }
    drawn = undefined;
    send('pointerup', from + 2 * steps);
    return { times, built };
  },
  n: () => explorer.left.n
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
