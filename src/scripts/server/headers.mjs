// @ts-check
// The only table of response headers: the server uses it for each response, compress.mjs writes it out for static hosts.

const FETCHING = {
  'worker-src': "'self'",
  'connect-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  // Frozen charts include their fonts; the policies of pages allow less.
  'font-src': "'self' data:",
  'manifest-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'self'",
  'form-action': "'self'"
};

// A worker follows the policy of its response, and an SVG or another file can be opened as a document: these get the
// whole policy.
const WHOLE = { 'default-src': "'self'", 'script-src': "'self' 'wasm-unsafe-eval'", ...FETCHING };

// A built page lists the hashes of its inline scripts in a <meta>. A browser enforces both policies, so a script-src or
// default-src in the header would forbid those scripts: for pages the header omits both.
const BESIDE_META = FETCHING;

const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'
};

// Figures are public and the site has no cookies, so any page may load drawings, data and embed.js. A sandboxed embed
// has an opaque origin and needs this even for its own fonts and scripts.
const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const CLOSED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Resource-Policy': 'same-origin' };

const FOREVER = 'public, max-age=31536000, immutable';
const REVALIDATE = 'public, max-age=0, must-revalidate';

const TYPES = {
  '.parquet': 'application/vnd.apache.parquet',
  '.wasm': 'application/wasm',
  '.topojson': 'application/json',
  '.atom': 'application/atom+xml;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.bib': 'text/x-bibtex;charset=utf-8',
  '.ris': 'application/x-research-info-systems'
};

/**
 * Whether a path is an embed, which other sites may frame, in any language.
 * @param {string} path from the site's root, such as "/tc/embed/companies/"
 */
export const isEmbed = (path) => /^\/(?:tc\/|sc\/)?embed\//.test(path);

/**
 * Headers of a page.
 * @param {string} path from the site's root
 * @param {boolean} hasMeta whether the page has a policy in a <meta>
 * @returns {Record<string, string>}
 */
export function pageHeaders(path, hasMeta) {
  const framedBy = { 'frame-ancestors': isEmbed(path) ? '*' : "'self'" };
  return {
    ...ALWAYS,
    ...(isEmbed(path) ? OPEN : CLOSED),
    'Content-Security-Policy': policy({ ...(hasMeta ? BESIDE_META : WHOLE), ...framedBy }),
    'Cache-Control': 'no-cache'
  };
}

/**
 * Headers of everything else: scripts, workers, drawings, tables, fonts.
 * @param {string} path from the site's root
 * @returns {Record<string, string>}
 */
export function assetHeaders(path) {
  const type = Object.entries(TYPES).find(([ending]) => path.endsWith(ending))?.[1];
  return {
    ...ALWAYS,
    ...OPEN,
    'Content-Security-Policy': policy({ ...WHOLE, 'frame-ancestors': "'self'" }),
    'Cache-Control': path.startsWith('/_app/immutable/') ? FOREVER : REVALIDATE,
    ...(type && { 'Content-Type': type })
  };
}

/** @param {Record<string, string>} directives */
function policy(directives) {
  return Object.entries(directives)
    .map((directive) => directive.join(' '))
    .join('; ');
}
