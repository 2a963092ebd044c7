import { localDay } from '$lib/format/local-day';

/** Shows the stale mark of every tile whose figure has expired by the visitor's calendar. */
export function showStale(page: ParentNode, now: Date): void {
  const today = localDay(now);
  for (const mark of page.querySelectorAll<HTMLElement>('[data-stale-from]')) {
    mark.hidden = today <= (mark.dataset['staleFrom'] ?? today);
  }
}
