import type { ChartModel } from '$lib/charts/model';
import type { DrawnSize } from '$lib/captions/figure-data';
import { drawInBrowser } from '$lib/scene/draw-in-browser';
import { pause } from '$lib/query/engine/pause';

/**
 * The drawings of filtered figures. The server draws each at every size; after a filter only the size that is shown is drawn,
 * which takes a third of the time, and another one when the window or print shows it.
 */
export class Drawings {
  readonly #models = new Map<HTMLElement, ChartModel>();

  constructor() {
    addEventListener('resize', () => void this.#catchUp());
    // A browser prints what stands there when this event is over.
    addEventListener('beforeprint', () => this.#draw(this.#missing()));
    matchMedia('print').addEventListener('change', () => this.#draw(this.#missing()));
  }

  /** Draws for an article at the size that is shown there; at the others nothing. */
  drawer(article: HTMLElement): (model: ChartModel, size: DrawnSize) => string {
    return (model, size) => (isShown(article, size) ? drawInBrowser(model, size) : '');
  }

  /** Remembers what an article shows now, for the sizes that are empty. */
  keep(article: HTMLElement, model: ChartModel): void {
    this.#models.set(article, model);
  }

  /** Takes the figures as they came: they have all sizes. */
  forget(): void {
    this.#models.clear();
  }

  /** What is in view at once, the rest while other things get their turn. */
  async #catchUp(): Promise<void> {
    const missing = this.#missing();
    const inView = missing.filter(({ article }) => {
      const { top, bottom } = article.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    this.#draw(inView);
    for (const later of missing.filter((one) => !inView.includes(one))) {
      await pause();
      this.#draw([later]);
    }
  }

  /** Places that are shown, and empty. */
  #missing(): Missing[] {
    return [...this.#models].flatMap(([article, model]) =>
      [...article.querySelectorAll<HTMLElement>('.drawing > [class^="size-"]')].flatMap((place) =>
        place.childElementCount === 0 && getComputedStyle(place).display !== 'none'
          ? [{ article, model, place }]
          : []
      )
    );
  }

  #draw(missing: readonly Missing[]): void {
    for (const { article, model, place } of missing)
      // A later filter may have put other places there.
      if (place.isConnected && this.#models.get(article) === model)
        place.innerHTML = drawInBrowser(model, place.className.slice('size-'.length) as DrawnSize);
  }
}

interface Missing {
  readonly article: HTMLElement;
  readonly model: ChartModel;
  readonly place: HTMLElement;
}

/** Whether the style sheet shows a size in a figure: it chooses by the window, and by the room the figure takes. */
function isShown(article: HTMLElement, size: DrawnSize): boolean {
  const place = document.createElement('div');
  place.className = `size-${size}`;
  article.append(place);
  const { display } = getComputedStyle(place);
  place.remove();
  return display !== 'none';
}
