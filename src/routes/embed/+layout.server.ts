import type { LayoutServerLoad } from './$types';

export const prerender = true;
export const csr = false;
export const trailingSlash = 'always';

export const load: LayoutServerLoad = ({ locals }) => ({ language: locals.language, path: locals.path });
