import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import type { Progress } from '$lib/query/engine/engine';
import type { FilterRange, Filters } from '$lib/url-state/filters';

/** The controls of the filter bar: what they are set to, their chips, and what is going on. */
export class FilterControls {
  readonly range: FilterRange;
  onChange: (filters: Filters) => void = () => undefined;
  onCancel: () => void = () => undefined;
  readonly #names: ReadonlyMap<string, string>;

  constructor(
    private readonly bar: HTMLElement,
    private readonly locale: Locale
  ) {
    const boxes = this.#all('input[name="place"]');
    this.#names = new Map(
      boxes.map((box) => [box.value, box.parentElement?.textContent?.trim() ?? box.value])
    );
    this.range = {
      first: Number(bar.dataset['first']),
      last: Number(bar.dataset['last']),
      places: new Set(this.#names.keys())
    };
    bar.addEventListener('input', (event) => this.#mirror(event.target));
    bar.addEventListener('change', () => this.onChange(this.set()));
    bar.addEventListener('click', (event) => this.#click(event.target));
    bar.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.onChange(this.set());
    });
  }

  /** Sets every control and the chips to the filters. */
  show(filters: Filters): void {
    const from = filters.from ?? this.range.first;
    const to = filters.to ?? this.range.last;
    for (const input of this.#all('[name="from"], [data-thumb="from"]')) input.value = String(from);
    for (const input of this.#all('[name="to"], [data-thumb="to"]')) input.value = String(to);
    for (const box of this.#all('[name="place"]')) box.checked = filters.places.includes(box.value);
    this.#paint(from, to);
    this.#chips(filters, from, to);
  }

  busy(on: boolean): void {
    for (const selector of ['.progress', '.cancel']) this.#hide(selector, !on);
    this.#one('.status')?.classList.toggle('busy', on);
  }

  progress(progress: Progress): void {
    const done =
      progress.step === 'starting'
        ? progress.bytes / progress.total
        : progress.step === 'loading'
          ? progress.rows / (progress.total || 1)
          : 1;
    const line = this.#one('.progress div');
    if (line) line.style.transform = `scaleX(${Math.min(1, done)})`;
    this.said(progressMessage(progress, this.locale));
  }

  said(text: string): void {
    const status = this.#one('.status');
    if (!status) return;
    status.textContent = text;
    status.classList.remove('alert');
  }

  /** Says what went wrong: on a phone it is seen with the sheet closed too. */
  alert(text: string): void {
    this.said(text);
    this.#one('.status')?.classList.add('alert');
  }

  ignored(text: string): void {
    const notice = this.#one('.ignored');
    if (notice) notice.textContent = text;
    this.#hide('.ignored', text === '');
  }

  /** What the controls are set to; a year that is none counts as not set. */
  set(): Filters {
    const year = (name: string, otherwise: number) => {
      const value = Number(this.#all(`[name="${name}"]`)[0]?.value);
      return Number.isInteger(value) && value >= this.range.first && value <= this.range.last
        ? value
        : otherwise;
    };
    const years = [year('from', this.range.first), year('to', this.range.last)].sort((a, b) => a - b);
    const places = this.#all('[name="place"]')
      .filter((box) => box.checked)
      .map((box) => box.value);
    return { from: years[0] ?? this.range.first, to: years[1] ?? this.range.last, places };
  }

  /** A thumb moves its typed year with it; thumbs do not pass each other. */
  #mirror(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || !target.dataset['thumb']) return;
    const thumb = target.dataset['thumb'];
    const other = Number(this.#all(`[data-thumb="${thumb === 'from' ? 'to' : 'from'}"]`)[0]?.value);
    const value =
      thumb === 'from' ? Math.min(Number(target.value), other) : Math.max(Number(target.value), other);
    target.value = String(value);
    for (const input of this.#all(`[name="${thumb}"]`)) input.value = String(value);
    this.#paint(thumb === 'from' ? value : other, thumb === 'from' ? other : value);
  }

  #click(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const shown = this.set();
    if (button.matches('.cancel')) this.onCancel();
    if (button.matches('.reset')) this.onChange({ places: [] });
    if (button.matches('[data-chip="period"]')) this.onChange({ places: shown.places });
    if (button.matches('[data-chip="place"]'))
      this.onChange({ ...shown, places: shown.places.filter((place) => place !== button.dataset['place']) });
  }

  #paint(from: number, to: number): void {
    const { first, last } = this.range;
    const line = this.#one('.slider .range');
    if (!line) return;
    line.style.marginLeft = `${((from - first) / (last - first)) * 100}%`;
    line.style.width = `${((to - from) / (last - first)) * 100}%`;
  }

  #chips(filters: Filters, from: number, to: number): void {
    const period = filters.from !== undefined || filters.to !== undefined;
    const chips = [
      ...(period ? [{ kind: 'period', place: '', text: t('chip_period', this.locale, { from, to }) }] : []),
      ...filters.places.map((place) => ({ kind: 'place', place, text: this.#names.get(place) ?? place }))
    ];
    const items = chips.map(({ kind, place, text }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset['chip'] = kind;
      button.dataset['place'] = place;
      button.textContent = text;
      button.setAttribute('aria-label', t('chip_remove', this.locale, { filter: text }));
      const item = document.createElement('li');
      item.append(button);
      return item;
    });
    const list = this.#one('.chips');
    const focused = [...(list?.children ?? [])].findIndex((item) => item.contains(document.activeElement));
    list?.replaceChildren(...items);
    if (focused >= 0) {
      const next = items[Math.min(focused, items.length - 1)]?.querySelector('button');
      if (next) next.focus();
      else this.#focusHome();
    }
    this.#hide('.reset', chips.length === 0);
  }

  #hide(selector: string, hidden: boolean): void {
    const element = this.#one(selector);
    if (!element) return;
    const leaves = hidden && element.contains(document.activeElement);
    element.hidden = hidden;
    if (leaves) this.#focusHome();
  }

  /** Where the focus goes when the control that had it vanishes: to the first one that is shown. */
  #focusHome(): void {
    const first = [this.#one('[name="from"]'), this.#one('.sheet-button')];
    first.find((control) => control?.checkVisibility())?.focus({ preventScroll: true });
  }

  #one(selector: string): HTMLElement | null {
    return this.bar.querySelector<HTMLElement>(selector);
  }

  #all(selector: string): HTMLInputElement[] {
    return [...this.bar.querySelectorAll<HTMLInputElement>(selector)];
  }
}

function progressMessage(progress: Progress, locale: Locale): string {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  if (progress.step === 'starting') {
    return t('engine_starting', locale, {
      done: megabytes(progress.bytes),
      total: megabytes(progress.total)
    });
  }
  return progress.step === 'loading'
    ? t('engine_loading', locale, { table: progress.table })
    : t('engine_running', locale);
}
