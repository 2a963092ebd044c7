import type { Locale } from '$lib/format/locale';
import { formatNumber } from '$lib/format/number';
import { choicesOf } from '$lib/figures/explore-choices';
import { binCount } from '$lib/query/crossfilter/bin-count';
import type { ExploredViewData } from '$lib/query/crossfilter/explored-data';
import type { Selection } from '$lib/query/crossfilter/selection';
import type { LinkedView, ViewEvents } from './linked-view';
import { spansOf } from './spans-of';

interface Choice {
  readonly box: HTMLInputElement;
  readonly bin: number;
  readonly bar: number;
  readonly fill: HTMLElement;
  readonly count: HTMLElement;
  drawn: number;
}

/** Categories as bars with a box each: a click, Space or Enter chooses. */
export class ChoiceList implements LinkedView {
  readonly #choices: readonly Choice[];
  readonly #most: number;

  constructor(
    private readonly section: HTMLElement,
    view: ExploredViewData,
    private readonly locale: Locale,
    events: ViewEvents
  ) {
    const known = new Map(choicesOf(view).map(({ slug, bar }) => [slug, bar]));
    this.#most = Math.max(...view.counts, 1);
    this.#choices = [...section.querySelectorAll('li')].flatMap((item) => {
      const box = item.querySelector('input');
      const fill = item.querySelector<HTMLElement>('.bar');
      const count = item.querySelector<HTMLElement>('.count');
      const bar = known.get(box?.value ?? '');
      if (!box || !fill || !count || bar === undefined) return [];
      const bin = box.value === '-' ? binCount(view.dimension) : bar;
      return [{ box, bin, bar, fill, count, drawn: view.counts[bar] ?? 0 }];
    });
    section.addEventListener('pointerenter', () => events.near());
    section.addEventListener('focusin', () => events.near());
    section.addEventListener('change', () => {
      events.move(this.#chosen());
      events.done();
    });
    section.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      event.target.click();
    });
  }

  draw(counts: ArrayLike<number>): void {
    for (const choice of this.#choices) {
      const count = counts[choice.bar] ?? 0;
      if (count === choice.drawn) continue;
      choice.drawn = count;
      choice.fill.style.transform = `scaleX(${count / this.#most})`;
      choice.count.textContent = formatNumber(count, this.locale);
    }
  }

  show(selection: Selection | undefined): void {
    for (const { box, bin } of this.#choices)
      box.checked = selection?.some(([from, to]) => bin >= from && bin < to) ?? false;
    this.section.classList.toggle('some', selection !== undefined);
  }

  #chosen(): Selection | undefined {
    const spans = spansOf(this.#choices.filter(({ box }) => box.checked).map(({ bin }) => bin));
    return spans.length > 0 ? spans : undefined;
  }
}
