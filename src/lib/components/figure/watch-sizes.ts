import { flushSync } from 'svelte';

/**
 * Watches which sizes of a drawing the style sheet shows: it depends on the window, on the width of the figure and on
 * print.
 * @param drawing its children are the sizes, named by data-size.
 * @param show gets the shown sizes at once and after each change.
 * @returns a function that stops watching.
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
  // The browser prints the state of the page at the end of this event.
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
