import { emptyMessage } from '$lib/captions/empty-message';
import { ignoredMessage } from '$lib/captions/ignored-message';
import { progressMessage } from '$lib/captions/progress-message';
import type { EmptyFigure } from '$lib/components/figure/empty-figure';
import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import type { Progress } from '$lib/query/engine/engine';
import {
  isUnfiltered,
  noFilters,
  normal,
  searchOf,
  type FilterRange,
  type Filters
} from '$lib/url-state/filters';
import { copySearchToLanguages } from '$lib/url-state/copy-search-to-languages';
import { readAddress, writeAddress } from './filter-address';
import { filterRange, type Filterable, type FilterBarProps } from './filter-bar-props';

/** Charts without figures for a filter. */
interface Hidden extends EmptyFigure {
  readonly titles: readonly string[];
}

const nothingHidden: Hidden = { titles: [], text: '', drops: [] };

/** The filters of a page: the controls, the address, the figures, and the progress. */
export class PageFilters {
  /** The typed years of the two fields; the thumbs of the slider stay in the range. */
  typed = $state<{ from: number | null; to: number | null }>({ from: null, to: null });
  thumbs = $state({ from: 0, to: 0 });
  places = $state.raw<readonly string[]>([]);
  /** The last settled filters, which the chips show. */
  shown = $state.raw<Filters>(noFilters);
  isBusy = $state(false);
  progress = $state.raw<Progress>({ step: 'running' });
  /** The result of the last filter. */
  outcome = $state.raw<{ readonly text: string; readonly isAlert: boolean }>({ text: '', isAlert: false });
  /** The titles of the charts that the filter hides, and what brings them back. */
  hidden = $state.raw<Hidden>(nothingHidden);
  /** The ignored parts of the address, in words. */
  ignored = $state('');

  readonly range: FilterRange;
  #applied: Filters = noFilters;
  #running: AbortController | undefined;

  constructor(
    private readonly props: FilterBarProps,
    private readonly figures: Filterable
  ) {
    this.range = filterRange(props);
    this.#set(noFilters);
    this.#finish(t('filters_none', props.locale, { count: props.charts }));
  }

  /** The filters that the controls show; an invalid year counts as not set. */
  readonly chosen = $derived.by((): Filters => {
    const { first, last } = this.range;
    const year = (value: number | null, otherwise: number) =>
      value !== null && Number.isInteger(value) && value >= first && value <= last ? value : otherwise;
    const from = year(this.typed.from, first);
    const to = year(this.typed.to, last);
    return { from: Math.min(from, to), to: Math.max(from, to), places: this.places };
  });

  readonly message = $derived.by(() => progressMessage(this.progress, this.props.locale));

  /** One chip per filter: the years, and each place. */
  readonly chips = $derived.by(() => {
    const { locale } = this.props;
    const nameOf = (slug: string) => this.props.places.find((place) => place.slug === slug)?.name ?? slug;
    const { from, to, places } = this.shown;
    const hasPeriod = from !== undefined || to !== undefined;
    const years = { from: from ?? this.range.first, to: to ?? this.range.last };
    return [
      ...(hasPeriod ? [{ key: 'period', text: t('chip_period', locale, years) }] : []),
      ...places.map((slug) => ({ key: slug, text: nameOf(slug) }))
    ];
  });

  /**
   * Starts filtering, with what a visitor set before hydration and with the address.
   * @returns a function that stops it.
   */
  start(): () => void {
    const already = normal(this.chosen, this.range);
    if (location.search !== '') this.#readAddress();
    else if (!isUnfiltered(already)) this.choose(already);
    const calls = new AbortController();
    addEventListener('popstate', () => this.#readAddress(), { signal: calls.signal });
    return () => {
      calls.abort();
      this.#running?.abort();
    };
  }

  /** Moves a thumb of the slider with its typed year; thumbs do not pass each other. */
  slide(end: 'from' | 'to', value: number): void {
    const { from, to } = this.thumbs;
    const year = end === 'from' ? Math.min(value, to) : Math.max(value, from);
    this.thumbs[end] = year;
    this.typed[end] = year;
  }

  setPlace(slug: string, isOn: boolean): void {
    this.places = this.props.places
      .map((place) => place.slug)
      .filter((other) => (other === slug ? isOn : this.places.includes(other)));
  }

  /** Applies the filters of the controls, or those given, and writes them into the address. */
  choose(wanted: Filters = this.chosen): void {
    const filters = normal(wanted, this.range);
    writeAddress(filters, 'push');
    this.ignored = '';
    void this.#apply(filters);
  }

  /** Removes one filter by the key of its chip. */
  remove(key: string): void {
    const { places } = this.shown;
    if (key === 'period') this.choose({ places });
    else this.choose({ ...this.shown, places: places.filter((place) => place !== key) });
  }

  cancel(): void {
    this.#running?.abort();
  }

  #readAddress(): void {
    const { filters, ignored } = readAddress(this.range);
    const { locale } = this.props;
    this.ignored = ignoredMessage(ignored, this.range, locale);
    copySearchToLanguages();
    void this.#apply(filters);
  }

  async #apply(filters: Filters): Promise<void> {
    this.#running?.abort();
    const run = new AbortController();
    this.#running = run;
    this.#set(filters);
    const { locale, charts } = this.props;
    const unfiltered = t('filters_none', locale, { count: charts });
    if (searchOf(filters) === searchOf(this.#applied)) {
      // The pending filter is obsolete, and the wanted one is already shown.
      this.#wait(false);
      if (isUnfiltered(filters)) this.#finish(unfiltered);
      return;
    }
    this.progress = { step: 'running' };
    this.#wait(true);
    try {
      let [outcome, hidden] = [unfiltered, nothingHidden];
      if (isUnfiltered(filters)) this.figures.restore();
      else [outcome, hidden] = await this.#filter(filters, run.signal);
      if (this.#running !== run) return;
      this.#applied = filters;
      this.hidden = hidden;
      this.#finish(outcome);
    } catch (error) {
      if (this.#running !== run) return;
      writeAddress(this.#applied, 'replace');
      this.#set(this.#applied);
      this.#finish(run.signal.aborted ? t('cancelled', locale) : failure(error, locale), true);
    } finally {
      if (this.#running === run) this.#wait(false);
    }
  }

  async #filter(filters: Filters, signal: AbortSignal): Promise<[outcome: string, Hidden]> {
    const { locale, charts } = this.props;
    const empty: EmptyFigure = {
      text: emptyMessage(filters, this.range, locale),
      drops: [
        ...(filters.from !== undefined || filters.to !== undefined
          ? [{ label: t('clear_period', locale), ondrop: () => this.remove('period') }]
          : []),
        ...(filters.places.length > 0
          ? [{ label: t('clear_places', locale), ondrop: () => this.choose({ ...filters, places: [] }) }]
          : [])
      ]
    };
    const { count, hidden } = await this.figures.filter(filters, empty, {
      signal,
      progress: (progress) => (this.progress = progress)
    });
    return [t('filters_result', locale, { count, total: charts }), { titles: hidden, ...empty }];
  }

  /** Sets every control and the chips. */
  #set(filters: Filters): void {
    const years = { from: filters.from ?? this.range.first, to: filters.to ?? this.range.last };
    this.typed = { ...years };
    this.thumbs = { ...years };
    this.places = filters.places;
    this.shown = filters;
  }

  #wait(isBusy: boolean): void {
    this.isBusy = isBusy;
    this.figures.wait(isBusy);
  }

  #finish(text: string, isAlert = false): void {
    this.outcome = { text, isAlert };
  }
}

function failure(error: unknown, locale: Locale): string {
  return t('engine_failed', locale, { reason: error instanceof Error ? error.message : String(error) });
}
