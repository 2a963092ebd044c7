import { barOfBin, type Dimension } from './dimension';
import { CubeCache } from './cube-cache';
import type { Cubes } from './cubes';
import { readPrefixes } from './read-prefixes';
import type { Filters, Selection } from './selection';

/** Builds the cubes of one active view, on this thread or in a worker. */
export type CubeSource = (active: number, filters: Filters) => Promise<Cubes>;

/** The counts of every view: by dimension one per bar, the last for rows without a value. Reused for each answer. */
export interface Answer {
  readonly counts: readonly Uint32Array[];
  readonly sums: readonly Float64Array[];
  /** Number of rows that match every filter. */
  n: number;
  sum: number;
}

/** Up to 64 MB of cubes: about a hundred with 500 bins by 30 bars in five views. */
const limit = 64 * 1024 * 1024;

/**
 * Linked views over one table. A view is prepared when it becomes active, by hover or focus; from then on every move of
 * its brush is answered at once from prefix sums. Method: see build-cubes.ts.
 */
export class Crossfilter {
  readonly answer: Answer;
  readonly #cache: CubeCache;
  readonly #pending = new Map<string, Promise<Cubes>>();
  readonly #bars: readonly Uint16Array[];
  #filters: Filters;
  /** The filters of the current answer. */
  #answered: Filters | undefined;
  /** The cubes of the moving view, while it is the only one that moves. */
  #moving: Cubes | undefined;

  constructor(
    readonly dimensions: readonly Dimension[],
    private readonly source: CubeSource,
    { bytes = limit, sums = false }: { readonly bytes?: number; readonly sums?: boolean } = {}
  ) {
    this.#cache = new CubeCache(bytes);
    this.#filters = dimensions.map(() => undefined);
    this.#bars = dimensions.map(barOfBin);
    const bars = this.#bars.map((bar) => (bar.at(-1) ?? 0) + 1);
    this.answer = {
      counts: bars.map((length) => new Uint32Array(length)),
      sums: sums ? bars.map((length) => new Float64Array(length)) : [],
      n: 0,
      sum: 0
    };
  }

  get filters(): Filters {
    return this.#filters;
  }

  /** Builds the cubes of a view under the filters of all others, unless they exist or are being built. */
  async prepare(active: number, filters: Filters = this.#filters): Promise<Cubes> {
    const key = keyOf(active, filters);
    const cached = this.#cache.get(key);
    if (cached) return cached;
    const pending = this.#pending.get(key) ?? this.source(active, filters);
    this.#pending.set(key, pending);
    try {
      const cubes = await pending;
      this.#cache.set(key, cubes);
      return cubes;
    } finally {
      this.#pending.delete(key);
    }
  }

  /**
   * Moves the selection of one view. @param selection undefined to clear it.
   * @returns the counts of all views; undefined where the view is not prepared: then nothing changes.
   */
  move(active: number, selection: Selection | undefined): Answer | undefined {
    const moving = this.#moving?.active === active ? this.#moving : undefined;
    const cubes = moving ?? this.#cache.get(keyOf(active, this.#filters));
    if (!cubes) return undefined;
    this.#moving = cubes;
    this.#filters = this.#filters.with(active, selection);
    return this.#read(cubes, this.#filters);
  }

  /** Sets the filters of all views at once, for an address, an undo or a reset. @returns the counts of all views. */
  async set(filters: Filters): Promise<Answer> {
    if (this.#answered?.every((selection, place) => selection === filters[place])) return this.answer;
    const active = Math.max(
      0,
      filters.findIndex((selection) => selection !== undefined)
    );
    this.#filters = filters;
    this.#moving = undefined;
    const cubes = await this.prepare(active, filters);
    // A later move or set has the newer answer.
    return this.#filters === filters ? this.#read(cubes, filters) : this.answer;
  }

  #read({ active, counts, sums, total, totalSum }: Cubes, filters: Filters): Answer {
    const { answer } = this;
    const selection = filters[active];
    this.#answered = filters;
    counts.forEach((cube, place) => {
      const into = answer.counts[place];
      if (into && place !== active) readPrefixes(cube, selection, into);
    });
    sums.forEach((cube, place) => {
      const into = answer.sums[place];
      if (into && place !== active) readPrefixes(cube, selection, into);
    });
    const bars = this.#bars[active];
    if (bars) {
      countActiveBars(total.prefix, bars, answer.counts[active]);
      if (totalSum) countActiveBars(totalSum.prefix, bars, answer.sums[active]);
    }
    readPrefixes(total, selection, countBuffer);
    answer.n = countBuffer[0] ?? 0;
    if (totalSum) {
      readPrefixes(totalSum, selection, sumBuffer);
      answer.sum = sumBuffer[0] ?? 0;
    }
    return answer;
  }
}

const countBuffer = new Uint32Array(1);
const sumBuffer = new Float64Array(1);

/** The bars of the active view, which its selection does not filter. */
function countActiveBars(
  prefix: Uint32Array | Float64Array,
  bars: Uint16Array,
  into: Uint32Array | Float64Array | undefined
): void {
  if (!into) return;
  into.fill(0);
  bars.forEach((bar, bin) => {
    into[bar] = (into[bar] ?? 0) + (prefix[bin + 1] ?? 0) - (prefix[bin] ?? 0);
  });
}

/** Cubes depend only on the filters of the other views. */
function keyOf(active: number, filters: Filters): string {
  return JSON.stringify([
    active,
    filters.map((selection, place) => (place === active ? null : (selection ?? null)))
  ]);
}
