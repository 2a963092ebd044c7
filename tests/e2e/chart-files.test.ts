import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/i18n/locales';
import type { ChartFile } from '../../src/lib/captions/chart-file';
import { build, siteIndex } from './site-index';

/* There are thousands of chart files: they are read from the built site, without a browser. */

const charts = [...siteIndex.charts, ...siteIndex.register];
const at = (path: string) => join(build, path);
const read = (path: string) => readFileSync(at(path), 'utf8');

test('the index names the page, the embed and the files of every chart in three languages, and all are there', () => {
  expect(charts.length).toBeGreaterThan(90);
  const missing = charts.flatMap(({ page, embed, files }) => {
    const named = [page, embed].flatMap((one) => Object.values(one).map((path) => `${path}index.html`));
    const made = Object.values(files).flatMap((one) => Object.values(one));
    expect(made).toHaveLength(9 * languages.length);
    return [...named, ...made].filter((path) => !existsSync(at(path)));
  });
  expect(missing).toEqual([]);
});

describe.each(languages)('in $name', ({ locale, path }) => {
  const files = charts.map(({ id, title }) => ({
    id,
    title: title[locale],
    file: `/${path}charts/${id}`,
    taken: JSON.parse(read(`/${path}charts/${id}.json`)) as ChartFile
  }));

  test('JSON holds the chart as its page shows it', () => {
    for (const { id, title, taken } of files) {
      expect(taken, id).toMatchObject({ format: 'innoscope-chart/1', locale });
      expect(taken.views[0]?.exportModel, id).toMatchObject({ id, title, dataVersion: siteIndex.version });
      expect(taken.views[0]?.exportModel.rows.length, id).toBeGreaterThan(0);
      expect(taken.points.length > 0, id).toBe(taken.kind === 'series');
      expect(Object.values(taken.views[0]?.drawings ?? {}).length, id).toBe(3);
    }
  });

  test('CSV opens in a spreadsheet in the right letters, a row for each statement', () => {
    for (const { id, file, taken } of files) {
      const csv = read(`${file}.csv`);
      expect(csv.startsWith('\ufeff'), id).toBe(true);
      const rows = csv.split('\r\n').length - 2;
      expect(rows, id).toBe(taken.views[0]?.exportModel.statements.length);
    }
  });

  test('SVG says what it is, where it is from and under what note, and asks for nothing', () => {
    for (const { id, file, title, taken } of files) {
      for (const kind of ['', '-dark', '-frozen']) {
        const svg = read(`${file}${kind}.svg`);
        const name = `${id}${kind}`;
        expect(textOf(svg, 'title'), name).toBe(title);
        expect(textOf(svg, 'desc').length, name).toBeGreaterThan(20);
        const words = svg.replace(/<metadata>.*<\/metadata>/s, '').replace(/<[^>]+>|\s/g, '');
        const { note, address, sources } = taken.views[0]?.exportModel ?? {
          note: '',
          address: '?',
          sources: []
        };
        expect(words, name).toContain(escaped(note.slice(0, 12)));
        expect(words, name).toContain(escaped(address));
        if (taken.kind === 'series')
          expect(
            sources.some(({ title: one }) => words.includes(escaped(one.slice(0, 10)))),
            name
          ).toBe(true);
        const outside = svg.replace(/xmlns="[^"]*"/, '').replace(/<metadata>.*<\/metadata>/s, '');
        expect(outside, name).not.toMatch(
          /<script|<foreignObject|<image|<use|\son\w+=|href=|@import|url\((?!data:)/i
        );
        expect(svg.includes('font-face'), name).toBe(kind === '-frozen');
      }
    }
  });

  test('PNG is twice as wide as the SVG stands, and no heavier than it must be', () => {
    for (const { id, file } of files) {
      for (const kind of ['', '-dark']) {
        const png = readFileSync(at(`${file}${kind}.png`));
        expect(png.toString('latin1', 1, 4), id).toBe('PNG');
        const [, height = ''] = /height="(\d+)"/.exec(read(`${file}${kind}.svg`)) ?? [];
        expect([png.readUInt32BE(16), png.readUInt32BE(20)], id).toEqual([2400, Number(height) * 2]);
        expect(png.length, id).toBeLessThan(250_000);
        expect(existsSync(at(`${file}${kind}.png.br`)), id).toBe(false);
      }
    }
  });

  test('oEmbed gives a frame of the embed, and the page of the chart leads to it', () => {
    for (const { id, file, title, taken } of files) {
      const { origin } = new URL(taken.views[0]?.exportModel.address ?? '');
      const oembed = JSON.parse(read(`${file}-oembed.json`)) as Record<string, unknown>;
      expect(oembed, id).toMatchObject({
        version: '1.0',
        type: 'rich',
        title,
        thumbnail_url: `${origin}${file}.png`
      });
      expect(oembed['html'], id).toContain(`<iframe src="${origin}/${path}embed/${id}/"`);
      expect(oembed['html'], id).toContain('loading="lazy"');
      expect(oembed['html'], id).toContain('title="');
      const html = read(`${file}/index.html`);
      expect(html, id).toContain(`href="${origin}${file}-oembed.json"`);
      expect(html.match(/rel="alternate" hreflang=/g), id).toHaveLength(languages.length);
      for (const part of [
        `rel="canonical" href="${origin}${file}/"`,
        `property="og:image" content="${origin}${file}.png"`,
        'property="og:title"',
        'id="share"',
        'id="download"',
        'id="embed"',
        'id="cite"',
        `href="${file}.csv"`,
        `href="/${path}embed/${id}/"`
      ])
        expect(html, `${id}: ${part}`).toContain(part);
    }
  });

  test('a frozen page asks for nothing, and carries its data', () => {
    for (const { id, file, taken } of files) {
      const html = read(`${file}-frozen.html`);
      expect(html, id).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; font-src data:;`);
      const [, data = ''] = /<script type="application\/json" id="data">(.*)<\/script>/.exec(html) ?? [];
      expect(JSON.parse(data), id).toEqual({
        exportModel: taken.views[0]?.exportModel,
        points: taken.points
      });
      expect(html.replace(/<a [^>]*>/g, ''), id).not.toMatch(
        /<(link|img|iframe|object|embed)|\s(src|href)=|\son\w+=/i
      );
    }
  });
});

test('an embed without script has all: title, chart, note, source, date and a way back', () => {
  for (const { id, embed } of charts) {
    for (const path of Object.values(embed)) {
      const html = read(`${path}index.html`);
      expect(html.match(/<script/g), path).toHaveLength(1);
      for (const part of [
        'data-part="title"',
        '<svg aria-hidden',
        'data-part="note"',
        'data-part="source"',
        'class="back'
      ])
        expect(html, `${path}: ${part}`).toContain(part);
      expect(html, id).toContain(`href="${path.replace('embed/', 'charts/')}"`);
    }
  }
});

test('the script for pages that hold embeds is 4 kB at the most', () => {
  expect(statSync(at('embed.js.br')).size).toBeLessThanOrEqual(4_000);
  expect(statSync(at('embed.js.gz')).size).toBeLessThanOrEqual(4_000);
});

/** The text of the first element with a name. */
function textOf(svg: string, name: string): string {
  const [, text = ''] = new RegExp(`<${name}>([^<]*)</${name}>`).exec(svg) ?? [];
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** A pattern for a text in a picture, where lines may break anywhere. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replace(/\s/g, '');
}
