export const prerender = true;
export const csr = false;
/** Written to offline.html, which the service worker caches. */
export const trailingSlash = 'never';
