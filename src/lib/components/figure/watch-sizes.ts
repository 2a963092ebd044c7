import { flushSync } from 'svelte';

/**
 * Watches which sizes of a drawing the style sheet shows: it chooses by the window, by the room that the figure takes, and for print.
 * @param drawing whose children are the sizes, each named by data-size.
 * @param show gets the sizes that are shown, at once and whenever they are others.
 * @returns ends the watching.
 */
export function watchSizes(drawing: HTMLElement, show: (sizes: ReadonlySet<string>) => void): () => void {
  let before = '';
  const look = () => {
    const sizes = [...drawing.children].flatMap((place) =>
      place instanceof HTMLElement && getComputedStyle(place).display !== 'none'
        ? [place.dataset['size'] ?? '']
        : []
    );
    if (sizes.join(' ') === before) return;
    before = sizes.join(' ');
    show(new Set(sizes));
  };
  // A browser prints what is in the page when these events are over.
  const print = () => flushSync(look);
  const onPaper = matchMedia('print');
  const observer = new ResizeObserver(look);
  look();
  observer.observe(drawing);
  addEventListener('beforeprint', print);
  onPaper.addEventListener('change', print);
  return () => {
    observer.disconnect();
    removeEventListener('beforeprint', print);
    onPaper.removeEventListener('change', print);
  };
}
