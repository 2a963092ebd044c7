/** Shows the stale mark of every tile whose figure has passed its day, by the calendar of the page's reader. */
export function showStale(page: ParentNode, now: Date): void {
  const two = (number: number) => String(number).padStart(2, '0');
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  for (const mark of page.querySelectorAll<HTMLElement>('[data-stale-from]')) {
    mark.hidden = today <= (mark.dataset['staleFrom'] ?? today);
  }
}
