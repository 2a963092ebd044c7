/**
 * Opens the share dialog for Share, Embed, Download and Cite under every figure; where it cannot be fetched, the link
 * is followed.
 */
export function openShare(page: Document): void {
  page.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-share]') : null;
    // A click that opens a new tab is left to the browser.
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void import('$lib/islands/share-dialog/load-share-dialog').then(
      ({ loadShareDialog }) => loadShareDialog(link),
      () => location.assign(link.href)
    );
  });
}
