import type { Currency } from '$lib/catalogue/generated/rows';
import { viewName } from '$lib/captions/view-name';
import type { Locale } from '$lib/format/locale';
import { formatNumber } from '$lib/format/number';
import { t, tById } from '$lib/i18n/t';
import { barPath } from '$lib/scene/bar-path';
import type { ExploredViewData } from '$lib/query/crossfilter/explored-data';
import type { Selection } from '$lib/query/crossfilter/selection';
import { brushByKeys } from './brush-by-keys';
import { brushByPointer } from './brush-by-pointer';
import { brushByText } from './brush-by-text';
import type { Measure } from './explore-state';
import type { LinkedView, ViewEvents } from './linked-view';
import { edgeWords } from './selection-words';

/** A span of bins, or undefined for none. */
export type Span = readonly [from: number, to: number];

/** Columns over a stepped axis with a brush: by drag, by two handles for the keyboard, by typed values. */
export class RangeBrush implements LinkedView {
  readonly plot: HTMLElement;
  readonly handles: readonly [HTMLElement, HTMLElement];
  readonly bins: number;
  /** How far an arrow key moves an edge. */
  readonly step: number;
  #span: Span | undefined;
  #drawn = '';
  readonly #bars: number;
  #most: number;
  #whole: readonly number[];
  #measure: Measure = 'rows';
  readonly #path: Element | null;
  readonly #ghost: Element | null;
  readonly #brush: HTMLElement | null;
  readonly #unknown: HTMLElement | null;
  readonly #text: (span: Span | undefined) => void;

  constructor(
    readonly section: HTMLElement,
    readonly view: ExploredViewData,
    private readonly currency: Currency,
    readonly locale: Locale,
    private readonly events: ViewEvents
  ) {
    const { dimension, counts } = view;
    this.bins = dimension.kind === 'steps' ? dimension.bins : 0;
    this.step = Math.max(1, Math.round((dimension.kind === 'steps' ? dimension.perBar : 1) / 4));
    this.#bars = counts.length - 1;
    this.#whole = counts;
    this.#most = mostOf(counts);
    this.plot = section.querySelector<HTMLElement>('.plot') ?? section;
    this.#path = section.querySelector('path.bars');
    this.#ghost = section.querySelector('path.ghost');
    this.#brush = section.querySelector('.brush');
    this.#unknown = section.querySelector('.unknown');
    this.plot.querySelectorAll('.handle').forEach((old) => old.remove());
    this.handles = [this.#handle('explore_edge_from'), this.#handle('explore_edge_to')];
    section.onpointerenter = () => events.near();
    section.onfocus = () => events.near();
    brushByPointer(this);
    brushByKeys(this);
    this.#text = brushByText(this);
    this.show(undefined);
  }

  get span(): Span | undefined {
    return this.#span;
  }

  /** Moves the brush, wherever it was asked for; its whole axis is no filter. */
  move(span: Span | undefined): void {
    const whole = span && span[1] - span[0] >= this.bins;
    const next = whole || (span && span[0] === span[1]) ? undefined : span;
    if (next?.[0] === this.#span?.[0] && next?.[1] === this.#span?.[1]) return;
    this.show(next && [next]);
    this.events.move(next && [next]);
  }

  done(): void {
    this.events.done();
  }

  near(): void {
    this.events.near();
  }

  measure(measure: Measure, currency: Currency): void {
    const whole = measure === 'sum' ? (this.view.sums[currency] ?? []) : this.view.counts;
    this.#measure = measure;
    if (whole === this.#whole) return;
    this.#whole = whole;
    this.#most = mostOf(whole);
    this.#ghost?.setAttribute('d', barPath(whole, this.#bars, this.#most));
  }

  draw(counts: ArrayLike<number>, sums: ArrayLike<number> | undefined): void {
    const shown = this.#measure === 'sum' ? (sums ?? []) : counts;
    const path = barPath(shown, this.#bars, this.#most);
    if (path !== this.#drawn) this.#path?.setAttribute('d', path);
    this.#drawn = path;
    const unknown = t('explore_unknown', this.locale, {
      count: formatNumber(counts[this.#bars] ?? 0, this.locale)
    });
    if (this.#unknown && this.#unknown.textContent !== unknown) this.#unknown.textContent = unknown;
  }

  show(selection: Selection | undefined): void {
    this.#span = selection?.[0];
    const edges = this.#span ?? [0, this.bins];
    if (this.#brush) {
      this.#brush.hidden = !this.#span;
      const [from, to] = edges;
      this.#brush.style.left = `${(from / this.bins) * 100}%`;
      this.#brush.style.width = `${((to - from) / this.bins) * 100}%`;
    }
    this.handles.forEach((handle, end) => {
      const bin = edges[end] ?? 0;
      handle.style.left = `${(bin / this.bins) * 100}%`;
      handle.setAttribute('aria-valuenow', String(bin));
      handle.setAttribute('aria-valuetext', this.#words(bin, end));
    });
    this.#text(this.#span);
  }

  /** The end of a range of years is the last year within it. */
  #words(bin: number, end: number): string {
    const { dimension } = this.view;
    const isLast =
      end === 1 && dimension.kind === 'steps' && dimension.scale === 'linear' && !dimension.continuous;
    return edgeWords(this.view, isLast ? bin - 1 : bin, this.currency, this.locale);
  }

  #handle(name: string): HTMLElement {
    const handle = document.createElement('div');
    handle.className = 'handle';
    handle.tabIndex = 0;
    handle.setAttribute('role', 'slider');
    handle.setAttribute(
      'aria-label',
      tById(name, this.locale, { view: viewName(this.view, this.currency, this.locale) })
    );
    handle.setAttribute('aria-describedby', 'explore-keys');
    handle.setAttribute('aria-valuemin', '0');
    handle.setAttribute('aria-valuemax', String(this.bins));
    this.plot.append(handle);
    return handle;
  }
}

/** The highest of the bars; the last entry, what has no value, is none. */
function mostOf(bars: readonly number[]): number {
  return Math.max(...bars.slice(0, -1), 1);
}
