/**
 * Answers with a file: from the cache if it never changes, else from the network, or from the cache when offline. Range
 * requests pass through, since they are for tables too large to cache.
 */
export async function answerFile(request: Request, cache: string, unchanging: boolean): Promise<Response> {
  if (request.headers.has('range')) return fetch(request);
  const opened = await caches.open(cache);
  // Fonts are requested with different CORS headers than scripts, so ignore Vary.
  const find = () => opened.match(request.url, { ignoreVary: true });
  const known = unchanging ? await find() : undefined;
  if (known) return known;
  try {
    const response = await fetch(request);
    if (response.status === 200 && response.type === 'basic') await opened.put(request.url, response.clone());
    return response;
  } catch (cause) {
    const found = await find();
    if (!found) throw cause;
    return found;
  }
}
