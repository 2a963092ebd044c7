import type { Currency } from '$lib/catalogue/generated/rows';
import { sumWords } from '$lib/captions/sum-words';
import type { Locale } from '$lib/format/locale';
import { formatNumber } from '$lib/format/number';
import { choicesOf } from '$lib/captions/explore-choices';
import { binCount } from '$lib/query/crossfilter/dimension';
import type { ExploredViewData } from '$lib/query/crossfilter/explored-data';
import type { Selection } from '$lib/query/crossfilter/selection';
import { cityMarks, type CityMark } from './CityMark';
import type { Measure } from './explore-state';
import type { LinkedView, ViewEvents } from './linked-view';
import { spansOf } from './spans-of';
import { walkMap } from './walk-map';

interface Choice {
  readonly box: HTMLInputElement;
  readonly bin: number;
  readonly bar: number;
  readonly fill: HTMLElement;
  readonly track: HTMLElement | null;
  readonly count: HTMLElement;
  readonly sum: HTMLElement | null;
  /** Where the same choice stands on the map. */
  readonly marks: readonly CityMark[];
  drawn: string;
}

/** Categories as bars with a box each: a click, Space or Enter chooses. */
export class ChoiceList implements LinkedView {
  readonly #choices: readonly Choice[];
  #measure: Measure = 'rows';
  #currency: Currency = 'HKD';
  #whole: readonly number[];
  #most: number;

  constructor(
    private readonly section: HTMLElement,
    private readonly view: ExploredViewData,
    private readonly locale: Locale,
    events: ViewEvents
  ) {
    const known = new Map(choicesOf(view).map(({ slug, bar }) => [slug, bar]));
    this.#whole = view.counts;
    this.#most = Math.max(...view.counts, 1);
    this.#choices = [...section.querySelectorAll('li')].flatMap((item) => {
      const box = item.querySelector('input');
      const fill = item.querySelector<HTMLElement>('.bar');
      const count = item.querySelector<HTMLElement>('.count');
      const bar = known.get(box?.value ?? '');
      if (!box || !fill || !count || bar === undefined) return [];
      const bin = box.value === '-' ? binCount(view.dimension) : bar;
      const [track = null, sum = null] = ['.track', '.sum'].map((part) =>
        item.querySelector<HTMLElement>(part)
      );
      const marks = cityMarks(section, box);
      return [{ box, bin, bar, fill, count, track, sum, marks, drawn: '' }];
    });
    walkMap(section);
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

  measure(measure: Measure, currency: Currency): void {
    this.#measure = measure;
    this.#currency = currency;
    const whole = measure === 'sum' ? (this.view.sums[currency] ?? []) : this.view.counts;
    if (whole === this.#whole) return;
    this.#whole = whole;
    this.#most = Math.max(...whole, 1);
    for (const { track, marks, bar } of this.#choices) {
      track?.style.setProperty('--whole', String((whole[bar] ?? 0) / this.#most));
      for (const mark of marks) mark.whole(whole[bar] ?? 0, this.#most);
    }
  }

  draw(counts: ArrayLike<number>, sums: ArrayLike<number> | undefined): void {
    for (const choice of this.#choices) {
      const count = counts[choice.bar] ?? 0;
      const sum = sums?.[choice.bar] ?? 0;
      const drawn = `${this.#measure} ${this.#currency} ${count} ${sum}`;
      if (drawn === choice.drawn) continue;
      choice.drawn = drawn;
      const value = this.#measure === 'sum' ? sum : count;
      const words = formatNumber(count, this.locale);
      const money = sumWords(sum, this.#currency, this.locale);
      choice.fill.style.transform = `scaleX(${value / this.#most})`;
      choice.count.textContent = words;
      if (choice.sum && sums) choice.sum.textContent = money;
      for (const mark of choice.marks) mark.draw(value, this.#most, this.#measure === 'sum' ? money : words);
    }
  }

  show(selection: Selection | undefined): void {
    for (const { box, bin, marks } of this.#choices) {
      box.checked = selection?.some(([from, to]) => bin >= from && bin < to) ?? false;
      for (const mark of marks) mark.check(box.checked);
    }
    this.section.classList.toggle('some', selection !== undefined);
  }

  #chosen(): Selection | undefined {
    const spans = spansOf(this.#choices.filter(({ box }) => box.checked).map(({ bin }) => bin));
    return spans.length > 0 ? spans : undefined;
  }
}
