/**
 * Answers with a page: from the network, or when offline from the cache, whatever filters its address has; else with
 * the offline page.
 */
export async function answerPage(request: Request, cache: string, offline: string): Promise<Response> {
  const opened = await caches.open(cache);
  const address = new URL(request.url);
  address.search = '';
  address.hash = '';
  try {
    const response = await fetch(request);
    if (response.ok && !response.redirected) await opened.put(address, response.clone());
    return response;
  } catch (cause) {
    const found = (await opened.match(address)) ?? (await opened.match(offline));
    if (!found) throw cause;
    return found;
  }
}
