import { punctuation } from '$lib/format/punctuation';
import type { Currency } from '$lib/catalogue/generated/rows';
import { NO_SUM, sumWords } from '$lib/captions/sum-words';
import type { Locale } from '$lib/format/locale';
import { formatNumber } from '$lib/format/number';
import { viewName } from '$lib/captions/view-name';
import { t } from '$lib/i18n/t';
import type { ExploredData } from '$lib/query/crossfilter/explored-data';
import type { Progress } from '$lib/query/engine/engine';
import type { ExploreState } from './explore-state';
import type { IgnoredPart } from './parse-address';
import { selectionWords } from './selection-words';
import { viewsIn } from './views-in';

/** What the filters leave: how many rows, and what these sum up to where they hold money. */
export interface Left {
  readonly n: number;
  readonly sum: number;
}

/** So many parts of an address are named: a hostile one must not fill the page. */
const NAMED = 6;

/** The bar above the views: how many rows are left, chips, undo, reset, what is going on and what went wrong. */
export class StateBar {
  onDrop: (place: number) => void = () => undefined;
  onUndo: () => void = () => undefined;
  onReset: () => void = () => undefined;

  constructor(
    private readonly page: HTMLElement,
    private readonly locale: Locale
  ) {
    this.#one('.undo')?.addEventListener('click', () => this.onUndo());
    this.#one('.reset')?.addEventListener('click', () => this.onReset());
    this.#one('.chips')?.addEventListener('click', (event) => {
      const button = event.target instanceof HTMLElement ? event.target.closest('button') : null;
      if (button) this.onDrop(Number(button.dataset['place']));
    });
  }

  /** Shows what is left: at every move, so it is not spoken. */
  count(left: Left, currency: Currency, data: ExploredData): void {
    const now = this.#one('.now');
    const words = this.#words(left, currency, data);
    if (now && now.textContent !== words) now.textContent = words;
  }

  /** Shows a state that rests, and says what it leaves. */
  rest(state: ExploreState, data: ExploredData, left: Left, canUndo: boolean): void {
    this.count(left, state.currency, data);
    const chips = viewsIn(data, state.currency).flatMap((view, place) => {
      const selection = state.filters[place];
      if (!selection) return [];
      const text = t('explore_chip', this.locale, {
        view: viewName(view, state.currency, this.locale),
        what: selectionWords(view, selection, state.currency, this.locale)
      });
      return [{ place, text }];
    });
    this.#chips(chips);
    this.#hide('.reset', chips.length === 0);
    this.#hide('.undo', !canUndo);
    const spoken = this.#one('.spoken');
    if (spoken)
      spoken.textContent = [this.#words(left, state.currency, data), ...chips.map(({ text }) => text)].join(
        '. '
      );
  }

  progress(progress: Progress | undefined): void {
    this.#hide('.progress', !progress);
    const line = this.#one('.progress div');
    if (!progress) return this.#t('');
    const done =
      progress.step === 'starting'
        ? progress.bytes / progress.total
        : progress.step === 'loading'
          ? progress.rows / (progress.total || 1)
          : 1;
    if (line) line.style.transform = `scaleX(${Math.min(1, done)})`;
    this.#t(progressMessage(progress, this.locale));
  }

  alert(text: string): void {
    this.#hide('.progress', true);
    this.#t(text, true);
  }

  ignored(parts: readonly IgnoredPart[]): void {
    const cut = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
    const words = parts
      .slice(0, NAMED)
      .map(({ name, value }) =>
        value === undefined
          ? t('explore_ignored_name', this.locale, { name: cut(name) })
          : t('explore_ignored_value', this.locale, { name: cut(name), value: cut(value) })
      );
    if (parts.length > NAMED) words.push(t('ignored_more', this.locale, { count: parts.length - NAMED }));
    const notice = this.#one('.ignored');
    if (notice)
      notice.textContent = t('explore_ignored', this.locale, {
        what: words.join(punctuation[this.locale].semicolon)
      });
    this.#hide('.ignored', parts.length === 0);
  }

  #words({ n, sum }: Left, currency: Currency, { id, rows, currencies }: ExploredData): string {
    const counted = t(`explore_n_${id}`, this.locale, {
      n: formatNumber(n, this.locale),
      total: formatNumber(rows, this.locale)
    });
    const money = sumWords(sum, currency, this.locale);
    if (currencies.length === 0 || money === NO_SUM) return counted;
    return t('explore_together', this.locale, { counted, sum: money });
  }

  #chips(chips: readonly { place: number; text: string }[]): void {
    const list = this.#one('.chips');
    const had = [...(list?.children ?? [])].findIndex((item) => item.contains(document.activeElement));
    const items = chips.map(({ place, text }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset['place'] = String(place);
      button.textContent = text;
      button.setAttribute('aria-label', t('explore_drop', this.locale, { filter: text }));
      const item = document.createElement('li');
      item.append(button);
      return item;
    });
    list?.replaceChildren(...items);
    if (had < 0) return;
    const next = items[Math.min(had, items.length - 1)]?.querySelector('button');
    (next ?? this.#one('input:checked'))?.focus({ preventScroll: true });
  }

  #t(text: string, isAlert = false): void {
    const status = this.#one('.working');
    if (!status) return;
    status.textContent = text;
    status.classList.toggle('alert', isAlert);
  }

  /** A control that vanishes hands its focus on. */
  #hide(selector: string, hidden: boolean): void {
    const element = this.#one(selector);
    if (!element) return;
    const leaves = hidden && element.contains(document.activeElement);
    element.hidden = hidden;
    if (leaves) this.#one('input:checked')?.focus({ preventScroll: true });
  }

  #one(selector: string): HTMLElement | null {
    return this.page.querySelector<HTMLElement>(selector);
  }
}

function progressMessage(progress: Progress, locale: Locale): string {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  if (progress.step === 'starting') {
    const [done, total] = [megabytes(progress.bytes), megabytes(progress.total)];
    return t('explore_starting', locale, { done, total });
  }
  return progress.step === 'loading'
    ? t('explore_loading_table', locale, { table: progress.table })
    : t('explore_loading', locale);
}
