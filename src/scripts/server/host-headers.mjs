// @ts-check
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assetHeaders, isEmbed, pageHeaders } from './headers.mjs';

const LANGUAGES = ['tc', 'sc'];
const ASSETS = ['_app', 'fonts', 'data'];

/**
 * Writes the response headers of this server as a `_headers` file for Netlify and Cloudflare Pages. These hosts join
 * all matching rules, so no two rules give one address the same header.
 * @param {string} directory the built site
 */
export async function writeHostHeaders(directory) {
  const rules = [];
  for (const prefix of ['/', ...LANGUAGES.map((language) => `/${language}/`)]) {
    const entries = await readdir(join(directory, prefix), { withFileTypes: true }).catch(() => []);
    if (entries.length > 0) rules.push(rule(prefix, pageHeaders(prefix, true)));
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (prefix === '/' && LANGUAGES.includes(entry.name)) continue;
      rules.push(...rulesOf(prefix, entry));
    }
  }
  await writeFile(join(directory, '_headers'), `${rules.join('\n')}\n`);
}

/**
 * @param {string} prefix
 * @param {import('node:fs').Dirent} entry
 */
function rulesOf(prefix, entry) {
  const path = `${prefix}${entry.name}`;
  if (!entry.isDirectory()) {
    return /\.(br|gz|html)$|^[._]/.test(entry.name) ? [] : [rule(path, assetHeaders(path))];
  }
  if (path === '/_app') {
    return [
      rule('/_app/immutable/*', assetHeaders('/_app/immutable/')),
      rule('/_app/*.json', assetHeaders('/_app/'))
    ];
  }
  if (ASSETS.includes(entry.name)) return [rule(`${path}/*`, assetHeaders(`${path}/`))];
  // Drawings and tables are next to their pages: the folder's rule is that of the pages, and allows other sites to load
  // the files too.
  const open = assetHeaders(path)['Cross-Origin-Resource-Policy'] ?? '';
  const headers = { ...pageHeaders(`${path}/`, true), 'Cross-Origin-Resource-Policy': open };
  return [
    rule(`${path}/*`, isEmbed(`${path}/`) ? headers : { ...headers, 'Access-Control-Allow-Origin': '*' })
  ];
}

/**
 * @param {string} path
 * @param {Record<string, string>} headers
 */
function rule(path, headers) {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [path, ...lines].join('\n');
}
