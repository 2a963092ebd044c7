import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/i18n/locales';
import { evidenceRows } from '../evidence/evidence-rows';
import { build, siteIndex } from './site-index';

/* There are thousands of data pages in plain HTML: they are read from the built files, without a browser. */

interface Observation {
  readonly row: number;
  readonly series: string;
  readonly source: string;
  readonly entity: string;
}

const observations: readonly Observation[] = evidenceRows.map(({ row, cells }) => ({
  row,
  series: cells['series'] ?? '',
  source: cells['source_id'] ?? '',
  entity: cells['entity'] ?? ''
}));
const pages = new Map<string, string>();
const htmlOf = (address: string) => pages.get(address) ?? '';

beforeAll(() => {
  for (const file of readdirSync(build, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('index.html'))
      pages.set(`/${file.slice(0, -'index.html'.length)}`, readFileSync(join(build, file), 'utf8'));
});

test('the evidence holds as many figures as the index says, each on a line of its own', () => {
  const table = siteIndex.tables.find(({ name }) => name === 'observations');
  expect(observations).toHaveLength(table?.rows ?? 0);
  expect(new Set(observations.map(({ row }) => row)).size).toBe(observations.length);
});

test('every page of the data stands in three languages, and none is left out of the index', () => {
  const named = [...siteIndex.pages, ...siteIndex.details].filter((path) => path.includes('/data/'));
  expect(named.filter((path) => !pages.has(path))).toEqual([]);
  const made = [...pages.keys()].filter((path) => /^\/(tc\/|sc\/)?data\//.test(path));
  expect(made.toSorted()).toEqual(named.toSorted());
  expect(named.length % languages.length).toBe(0);
});

describe.each(languages)('in $name', ({ path, tag }) => {
  test('every figure stands on the page of its series, and leads to its document', () => {
    const missing = observations.filter(({ row, series, source }) => {
      const [, cells = ''] = htmlOf(`/${path}data/series/${series}/`).split(`id="row-${row}"`);
      return !(cells.split('</tr>')[0] ?? '').includes(`href="/${path}data/sources/${source}/"`);
    });
    expect(missing).toEqual([]);
  });

  test('every figure stands on the pages of its document and of its place, and leads to its series', () => {
    const missing = observations.filter(({ row, series, source, entity }) => {
      const link = `href="/${path}data/series/${series}/#row-${row}"`;
      return ![`sources/${source}`, `places/${entity}`].every((page) =>
        htmlOf(`/${path}data/${page}/`).includes(link)
      );
    });
    expect(missing).toEqual([]);
  });

  test('every page of the data says its language, and has one heading, a title and a description', () => {
    const wrong = [...pages]
      .filter(([address]) => address.startsWith(`/${path}data/`))
      .filter(
        ([, html]) =>
          !html.includes(`<html lang="${tag}"`) ||
          html.split('<h1').length !== 2 ||
          !/<title>[^<]+<\/title>/.test(html) ||
          !/<meta name="description" content="[^"]+"/.test(html) ||
          /undefined|\[object|NaN/.test(html.replace(/<(style|script)[^]*?<\/\1>/g, ''))
      )
      .map(([address]) => address);
    expect(wrong).toEqual([]);
  });
});

test('no link among the data pages is broken', () => {
  const files = new Set(readdirSync(build, { recursive: true, encoding: 'utf8' }).map((file) => `/${file}`));
  const ids = new Map([...pages].map(([address, html]) => [address, idsIn(html)]));
  const broken = new Set<string>();
  let links = 0;
  for (const [address, html] of pages) {
    if (!/^\/(tc\/|sc\/)?data\//.test(address)) continue;
    for (const [, href = ''] of html.matchAll(/<a\b[^>]*?href="([^"]*)"/g)) {
      if (/^https?:/.test(href)) continue;
      links += 1;
      const { pathname, hash } = new URL(href, `http://site${address}`);
      const isThere = pages.has(pathname) || files.has(pathname);
      if (!isThere || (hash && !ids.get(pathname)?.has(hash.slice(1)))) broken.add(`${address}: ${href}`);
    }
  }
  expect(links).toBeGreaterThan(observations.length * 3);
  expect([...broken].slice(0, 10)).toEqual([]);
});

function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
}
