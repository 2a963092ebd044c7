import { loadMessages } from '../../../src/lib/i18n/messages';
import { startEngine } from '../../../src/lib/query/browser/engine';
import { barOfBin, binCount, type Dimension } from '../../../src/lib/query/crossfilter/dimension';
import { binnedOf } from '../../../src/lib/query/crossfilter/binned';
import { binnedSql } from '../../../src/lib/query/crossfilter/sql/binned-sql';
import { Crossfilter, type Answer } from '../../../src/lib/query/crossfilter/crossfilter';
import type { ExploredViewData } from '../../../src/lib/query/crossfilter/explored-data';
import { openCubeWorker } from '../../../src/lib/query/crossfilter/open-cube-worker';
import type { Selection } from '../../../src/lib/query/crossfilter/selection';
import { ChoiceList } from '../../../src/lib/islands/explorer/ChoiceList';
import type { LinkedView } from '../../../src/lib/islands/explorer/linked-view';
import { RangeBrush } from '../../../src/lib/islands/explorer/RangeBrush';

/*
 * The product's own cross-filter over synthetic rows: its engine, worker, cubes, brush and drawing.
 */
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
const ids = ['founded', 'year', 'amount', 'sector', 'city', 'relation'] as const;
let crossfilter: Crossfilter;
let views: LinkedView[] = [];
let drawn: (() => void) | undefined;
let built: number[] = [];

function draw({ counts }: Answer): void {
  views.forEach((view, place) => view.draw(counts[place] ?? [], undefined));
  document.body.getBoundingClientRect();
  drawn?.();
}

async function move(place: number, selection: Selection | undefined): Promise<void> {
  const answer = crossfilter.move(place, selection);
  if (answer) return draw(answer);
  const filters = crossfilter.filters.with(place, selection);
  draw(await crossfilter.set(filters));
}

function makeView(dimension: Dimension, place: number, counts: readonly number[]): LinkedView {
  const section = document.createElement('section');
  const id = ids[place] ?? 'year';
  const bars = counts.length - 1;
  const view: ExploredViewData = {
    id,
    kind: dimension.kind === 'categories' ? 'categories' : id === 'amount' ? 'money' : 'years',
    dimension,
    counts,
    sums: {},
    names: {}
  };
  const events = {
    near: () => undefined,
    move: (selection: Selection | undefined) => void move(place, selection),
    done: () => undefined
  };
  if (dimension.kind === 'categories') {
    section.innerHTML = `<ul>${dimension.values
      .map(
        (value) => `<li><label><input type="checkbox" value="${value}" /><span>${value}</span>
          <span class="track" style="display:block;height:14px;width:300px"><span class="bar"
          style="display:block;height:14px;background:#1f6fb2;transform-origin:left"></span></span>
          <span class="count">0</span></label></li>`
      )
      .join('')}</ul>`;
  } else {
    section.innerHTML = `<div class="plot" style="position:relative;width:500px;height:150px"><svg
      viewBox="0 0 ${bars} 100" preserveAspectRatio="none" width="500" height="150"><path class="bars"
      fill="#1f6fb2" /></svg><div class="brush" style="position:absolute"></div></div><div class="range"><input
      /><input /><span class="unknown"></span></div>`;
  }
  document.querySelector('main')?.append(section);
  if (dimension.kind === 'categories') return new ChoiceList(section, view, 'en', events);
  const brush = new RangeBrush(section, view, 'HKD', 'en', events);
  // Events of a script have no pointer that could be captured.
  brush.plot.setPointerCapture = () => undefined;
  return brush;
}

const bench = {
  /** @param bytes how large the Parquet file of so many rows is. @returns ms of each step. */
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
    crossfilter = new Crossfilter(dimensions, source);
    views = dimensions.map((dimension, place) => makeView(dimension, place, totals[place] ?? []));
    return { engine: ready - started, open: opened - ready, bins: performance.now() - opened };
  },
  /** Presses and drags in the first view; each move is two pixels, none is where it was. @returns ms from each pointer event to all views drawn. */
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
  n: () => crossfilter.answer.n
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
