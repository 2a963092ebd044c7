/**
 * Answers with a page: from the network, and without one as it was kept, whatever filters its address names; else with
 * the page that says so.
 */
export async function answerPage(request: Request, cache: string, offline: string): Promise<Response> {
  const kept = await caches.open(cache);
  const address = new URL(request.url);
  address.search = '';
  address.hash = '';
  try {
    const response = await fetch(request);
    if (response.ok && !response.redirected) await kept.put(address, response.clone());
    return response;
  } catch (cause) {
    const found = (await kept.match(address)) ?? (await kept.match(offline));
    if (!found) throw cause;
    return found;
  }
}
