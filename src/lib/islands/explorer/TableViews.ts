import type { Currency } from '$lib/catalogue/generated/rows';
import { exploreTicks } from '$lib/captions/explore-ticks';
import { viewName } from '$lib/captions/view-name';
import type { Locale } from '$lib/format/locale';
import { barPath } from '$lib/scene/bar-path';
import type { ExploredData, ExploredViewData } from '$lib/query/crossfilter/explored-data';
import type { Selection } from '$lib/query/crossfilter/selection';
import { ChoiceList } from './ChoiceList';
import type { ExploreState } from './explore-state';
import type { LinkedView } from './linked-view';
import { RangeBrush } from './RangeBrush';
import { RowTable } from './RowTable';
import { viewsIn } from './views-in';

/** What the views of a table tell of, by place of the view. */
interface Events {
  near(place: number): void;
  move(place: number, selection: Selection | undefined): void;
  done(): void;
}

/** The views of one table and its rows, as they stand in the page. */
export class TableViews {
  readonly table: RowTable;
  views: readonly ExploredViewData[] = [];
  #drawn: LinkedView[] = [];
  #currency: Currency = 'HKD';
  /** Nothing was drawn since the page came: it shows the whole table, counted, as it is. */
  #isAsServed = true;

  constructor(
    private readonly section: HTMLElement,
    private readonly data: ExploredData,
    private readonly locale: Locale,
    private readonly events: Events
  ) {
    this.table = new RowTable(section, locale);
    this.views = viewsIn(data, this.#currency);
    this.#drawn = this.views.map((view, place) => this.#make(view, place));
    section.classList.add('ready');
  }

  /** @param sums by view as counts are; none where the table holds no money. */
  draw(counts: readonly ArrayLike<number>[], sums: readonly ArrayLike<number>[]): void {
    this.#isAsServed = false;
    this.#drawn.forEach((view, place) => view.draw(counts[place] ?? [], sums[place]));
  }

  /** Dims what is shown while the next is on its way; the old drawing stays. */
  wait(on: boolean): void {
    this.section.ariaBusy = on ? 'true' : null;
  }

  /** Shows what is chosen in each view, in the currency of the state; what is drawn keeps until the next `draw`. */
  show({ filters, currency, measure }: ExploreState): void {
    if (currency !== this.#currency || measure !== 'rows') this.#isAsServed = false;
    if (currency !== this.#currency) this.#convert(currency);
    this.#drawn.forEach((view) => view.measure(measure, currency));
    this.#drawn.forEach((view, place) => view.show(filters[place]));
  }

  /** Draws the whole table again, as the page brought it. */
  restore(): void {
    if (this.#isAsServed) return;
    this.draw(
      this.views.map(({ counts }) => counts),
      this.views.flatMap(({ sums }) => [sums[this.#currency] ?? []]).filter(({ length }) => length > 0)
    );
  }

  #make(view: ExploredViewData, place: number): LinkedView {
    const section = this.section.querySelector<HTMLElement>(`[data-view="${view.id}"]`) ?? this.section;
    const events = {
      near: () => this.events.near(place),
      move: (selection: Selection | undefined) => this.events.move(place, selection),
      done: () => this.events.done()
    };
    return view.kind === 'categories'
      ? new ChoiceList(section, view, this.locale, events)
      : new RangeBrush(section, view, this.#currency, this.locale, events);
  }

  /** The view of money has other bins in another currency: its axis, name and pale bars are made anew. */
  #convert(currency: Currency): void {
    this.#currency = currency;
    this.views = viewsIn(this.data, currency);
    this.views.forEach((view, place) => {
      const { dimension, counts } = view;
      if (view.kind !== 'money' || dimension.kind !== 'steps') return;
      const section = this.section.querySelector(`[data-view="${view.id}"]`);
      const title = section?.querySelector('h3');
      if (title) title.textContent = viewName(view, currency, this.locale);
      const bars = counts.length - 1;
      const path = barPath(counts, bars, Math.max(...counts.slice(0, -1)));
      section?.querySelector('svg')?.setAttribute('viewBox', `0 0 ${bars} 100`);
      section?.querySelectorAll('path').forEach((drawn) => drawn.setAttribute('d', path));
      const labels = exploreTicks(dimension, currency, this.locale).map(({ at, text, end }) => {
        const label = document.createElement('span');
        label.className = end;
        label.style.left = `${at * 100}%`;
        label.textContent = text;
        return label;
      });
      section?.querySelector('.axis')?.replaceChildren(...labels);
      this.#drawn[place] = this.#make(view, place);
    });
  }
}
