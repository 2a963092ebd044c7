import type { LayoutServerLoad } from './$types';

export const prerender = true;
/** Pages include their drawings; their script is the page script, not hydration. */
export const csr = false;
export const trailingSlash = 'always';

export const load: LayoutServerLoad = ({ locals }) => ({ language: locals.language, path: locals.path });
