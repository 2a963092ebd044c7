export const prerender = true;
export const csr = false;
/** Written to 404.html, where static hosts look for it. */
export const trailingSlash = 'never';
