import type { LayoutServerLoad } from './$types';

export const prerender = true;
/** Pages carry their drawings; what they need of script is the reader, not a hydrated page. */
export const csr = false;
export const trailingSlash = 'always';

export const load: LayoutServerLoad = ({ locals }) => ({ language: locals.language, path: locals.path });
