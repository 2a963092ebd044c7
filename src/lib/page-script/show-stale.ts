import { localDay } from '$lib/format/local-day';

/** Shows the stale mark of every tile whose figure has passed its day, by the calendar of the page's reader. */
export function showStale(page: ParentNode, now: Date): void {
  const today = localDay(now);
  for (const mark of page.querySelectorAll<HTMLElement>('[data-stale-from]')) {
    mark.hidden = today <= (mark.dataset['staleFrom'] ?? today);
  }
}
