/**
 * Fetches into a cache what it does not hold yet, one by one, so that the page's own requests are not held up. What
 * cannot be fetched is left out: it is asked for again when a page needs it.
 */
export async function keep(cache: string, addresses: readonly string[]): Promise<void> {
  const kept = await caches.open(cache);
  for (const address of addresses) {
    if (await kept.match(address)) continue;
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok && !response.redirected) await kept.put(address, response);
  }
}
