import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { themeHash } from './src/scripts/theme-hash.mjs';

/** Where the site is mounted, such as "/innoscope"; empty for the root of a host. */
const base = process.env.BASE_PATH ?? '';
/** The host that files made at build time name in their addresses: a file that has left cannot ask where it came from. */
const origin = process.env.SITE_ORIGIN ?? 'http://localhost:4173';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter({ fallback: undefined, precompress: false, strict: true }),
    typescript: {
      config: (config) => ({
        ...config,
        // SvelteKit leaves the service worker out of the check.
        exclude: config.exclude.filter((/** @type {string} */ path) => !path.includes('service-worker')),
        include: [
          ...config.include,
          '../data/**/*.ts',
          '../tests/**/*.ts',
          '../tests/**/*.mjs',
          '../src/scripts/**/*.mjs'
        ]
      })
    },
    paths: { base, relative: false },
    // The reader does: pages that are not hydrated have no script of SvelteKit's.
    serviceWorker: { register: false },
    inlineStyleThreshold: 60_000,
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        'script-src': ['self', 'wasm-unsafe-eval', themeHash()],
        'worker-src': ['self'],
        'connect-src': ['self'],
        'style-src': ['self', 'unsafe-inline'],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['self'],
        'form-action': ['self']
      }
    },
    prerender: {
      origin,
      // No page links to these: the reader and feed readers fetch them.
      entries: ['', '/tc', '/sc'].reduce(
        (entries, language) => [
          ...entries,
          ...['search.json', 'changes.atom', 'expansion/history.json'].map((file) => `${language}/${file}`)
        ],
        ['*']
      ),
      // Pictures are made of the SVG files once all pages are there: see src/scripts/pictures/pictures.mjs.
      handleHttpError: ({ path, message }) => {
        if (!/\/charts\/[\w-]+\.png$/.test(path)) throw new Error(message);
      },
      handleMissingId: 'fail',
      // Companies of a large register have no pages of their own: see src/lib/register/size.ts.
      handleUnseenRoutes: ({ routes, message }) => {
        const allowed = process.env.REGISTER ? ['/(site)/data/companies/[company]'] : [];
        if (routes.some((route) => !allowed.includes(route))) throw new Error(message);
      }
    }
  }
};
