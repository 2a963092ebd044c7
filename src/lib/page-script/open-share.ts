/** Lets Share, Embed, Download and Cite under every figure open their dialog here; where it cannot be fetched, the link leads on. */
export function openShare(page: Document): void {
  page.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-share]') : null;
    // A click for a new tab is the visitor's own.
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void import('$lib/islands/share-dialog/load-share-dialog').then(
      ({ loadShareDialog }) => loadShareDialog(link),
      () => location.assign(link.href)
    );
  });
}
