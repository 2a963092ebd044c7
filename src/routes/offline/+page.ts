export const prerender = true;
export const csr = false;
/** Written to offline.html, which the service worker keeps. */
export const trailingSlash = 'never';
