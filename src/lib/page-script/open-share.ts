import { loadWithMessages } from '$lib/i18n/load-with-messages';

/** Makes Share, Embed, Download and Cite under every figure open their panel here; where it cannot come, the link leads on. */
export function takeAway(page: Document): void {
  page.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-take]') : null;
    // A click for a new tab is the visitor's own.
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void loadWithMessages(import('$lib/islands/share-dialog/open-panel'), 'charts').then(
      ({ openPanel }) => openPanel(link),
      () => location.assign(link.href)
    );
  });
}
