import { expandNoscript } from './expand-noscript';

/**
 * Lays out and expands what the page deferred (see figure.css, LinkedViews.svelte and track.css), one part at a time
 * while the browser is idle, so that printing, find-in-page and full-page screenshots get the whole page without long
 * tasks.
 */
export function layOutRest(page: Document): void {
  // The rows of the track come last: on a phone most of them are scrolled out of their list.
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
