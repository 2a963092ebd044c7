/**
 * Fetches missing addresses into a cache, one by one, so that the page's requests are not delayed. Failed ones are
 * skipped, and fetched when a page needs them.
 */
export async function fillCache(cache: string, addresses: readonly string[]): Promise<void> {
  const opened = await caches.open(cache);
  for (const address of addresses) {
    if (await opened.match(address)) continue;
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok && !response.redirected) await opened.put(address, response);
  }
}
