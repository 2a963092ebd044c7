import { countRadius } from '$lib/scene/maps/count-map-layout';

/** A city on a map of counts: a circle that follows the filters, and a choice beside that of the list. */
export class CityMark {
  readonly #largest: number;

  constructor(
    private readonly group: SVGGElement,
    private readonly box: HTMLInputElement
  ) {
    this.#largest = Number(group.ownerSVGElement?.dataset['largest']);
    group.setAttribute('role', 'checkbox');
    group.tabIndex = -1;
    group.addEventListener('click', () => box.click());
    this.check(box.checked);
    this.#name();
  }

  /** Draws what the filters leave. @param words the value as it is written. */
  draw(value: number, most: number, words: string): void {
    this.#circle('bar', countRadius(value, most, this.#largest));
    const text = this.group.querySelector('.value');
    if (text) text.textContent = words;
    this.#name();
  }

  /** Draws what the whole register holds. */
  whole(value: number, most: number): void {
    this.#circle('ghost', countRadius(value, most, this.#largest));
  }

  check(on: boolean): void {
    this.group.setAttribute('aria-checked', String(on));
  }

  #circle(name: string, radius: number): void {
    this.group.querySelector(`circle.${name}`)?.setAttribute('r', String(radius));
  }

  #name(): void {
    const [name, value] = [...this.group.querySelectorAll('tspan')].map(({ textContent }) => textContent);
    this.group.setAttribute('aria-label', `${name ?? this.box.value}: ${value ?? ''}`);
  }
}

/** The marks of a choice on the maps of its section, one a size of drawing; none where there is no map. */
export function cityMarks(section: HTMLElement, box: HTMLInputElement): CityMark[] {
  const groups = section.querySelectorAll<SVGGElement>(`.counted[data-city="${CSS.escape(box.value)}"]`);
  return [...groups].map((group) => new CityMark(group, box));
}
