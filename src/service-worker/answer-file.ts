/**
 * Answers with a file: one that never changes as it was kept, any other from the network, and as kept without one. Parts of
 * files pass through: they are of tables too large to keep.
 */
export async function answerFile(request: Request, cache: string, unchanging: boolean): Promise<Response> {
  if (request.headers.has('range')) return fetch(request);
  const kept = await caches.open(cache);
  // Fonts are asked for with another origin's manners than scripts, and are the same bytes.
  const find = () => kept.match(request.url, { ignoreVary: true });
  const known = unchanging ? await find() : undefined;
  if (known) return known;
  try {
    const response = await fetch(request);
    if (response.status === 200 && response.type === 'basic') await kept.put(request.url, response.clone());
    return response;
  } catch (cause) {
    const found = await find();
    if (!found) throw cause;
    return found;
  }
}
