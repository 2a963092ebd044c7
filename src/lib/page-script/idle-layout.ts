import { expandNoscript } from './expand-noscript';

/**
 * Lays out and expands what the page left for later (see figure.css, LinkedViews.svelte and track.css), one by one while
 * nothing else waits, so that printing, finding a word and full-page pictures meet a whole page, and no task of the browser
 * takes long.
 */
export function layOutRest(page: Document): void {
  // The rows of the track last: on a phone most stand below the edge of their own list.
  const left = ['.figure, .explored [data-later]', '.track tbody tr'].flatMap((parts) => [
    ...page.querySelectorAll<HTMLElement>(parts)
  ]);
  // Not every browser has idle callbacks: https://developer.mozilla.org/docs/Web/API/Window/requestIdleCallback
  const later = (work: () => void) =>
    'requestIdleCallback' in window ? requestIdleCallback(work, { timeout: 100 }) : setTimeout(work, 50);
  const next = () => {
    const figure = left.shift();
    if (!figure) return;
    expandNoscript(figure);
    later(() => {
      figure.classList.add('laid-out');
      later(next);
    });
  };
  if (page.readyState === 'complete') later(next);
  else addEventListener('load', () => later(next), { once: true });
}
