import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pictureOf } from '$lib/export/picture/picture';
import { themeColours } from '$lib/export/picture/theme-colours';
import type { ExportModel } from '$lib/captions/export-model';
import { textWidth } from '$lib/format/text-width';
import { exportedChart, registerExport, type Exported } from './exported-chart';
import { textsOf, xml } from './xml';

const ids = ['park-companies', 'park-funds-raised', 'startup-sectors', 'headquarters-origins', 'city-gdp'];
const locales = ['en', 'zh-Hant', 'zh-Hans'] as const;
const flat = (texts: readonly string[]) => texts.join('').replaceAll(' ', '');

async function everyExport(): Promise<Exported<unknown>[]> {
  const charts = ids.flatMap((id) => locales.map((locale) => exportedChart(id, locale)));
  const register = ['register-sectors', 'register-largest-rounds', 'register-round-sizes'].map((id) =>
    registerExport(id, 'zh-Hant')
  );
  return [...(await Promise.all(charts)), ...(await Promise.all(register)).flat()];
}

const views = await everyExport();
const drawn = views.flatMap(({ exportModel, drawings }) =>
  Object.entries(drawings).map(
    ([size, svg]) =>
      [
        `${exportModel.id} ${exportModel.locale} ${exportModel.currency ?? ''} ${size}`,
        exportModel,
        svg
      ] as const
  )
);

describe.each(drawn)('%s', (_, exportModel, svg) => {
  const picture = pictureOf(exportModel, svg, { width: 640, theme: 'light' });
  const document = xml(picture);
  const said = flat(textsOf(document, 'text'));

  test('is XML with its title, description and language', () => {
    expect(textsOf(document, 'title')).toEqual([exportModel.title]);
    expect(textsOf(document, 'desc')).toEqual([exportModel.description]);
    expect(document.documentElement?.getAttribute('xml:lang')).toMatch(/^(en-HK|zh-Hant-HK|zh-Hans)$/);
  });

  test('carries title, subtitle, note, as-at, data version and address in the picture', () => {
    for (const words of [
      exportModel.title,
      exportModel.subtitle,
      exportModel.note,
      exportModel.asAt.slice(1),
      exportModel.dataVersion,
      'CC BY 4.0',
      exportModel.address
    ])
      expect(said).toContain(flat([words]));
  });

  test('names its sources with their addresses, or counts them', () => {
    const named = exportModel.sources.filter(({ url }) => said.includes(flat([url])));
    const stated = exportModel.rows.some(({ source }) => source);
    expect(named.length).toBe(stated ? Math.min(4, exportModel.sources.length) : 0);
    if (named.length < exportModel.sources.length)
      expect(said).toContain(String(exportModel.sources.length - named.length));
  });

  test('needs nothing from outside: no script, no reference, no variable', () => {
    expect(picture).not.toMatch(/<script|href=|url\(|var\(|@import|\son\w+=|data-k/);
  });

  test('keeps every line within its width', () => {
    const whole = Number(document.documentElement?.getAttribute('viewBox')?.split(' ')[2]);
    for (const text of document.getElementsByTagName('text')) {
      if (text.parentNode !== document.documentElement) continue;
      const end =
        Number(text.getAttribute('x')) +
        textWidth(text.textContent ?? '', Number(text.getAttribute('font-size')));
      expect(end).toBeLessThanOrEqual(whole);
    }
  });
});

describe('a picture', () => {
  const [first] = views;
  const svg = first?.drawings.medium ?? '';
  const exportModel = first?.exportModel as ExportModel;

  test('explains the qualifiers that it draws', async () => {
    const said = textsOf(xml(pictureOf(exportModel, svg, { width: 640, theme: 'light' })), 'text');
    for (const words of ['over, at least', 'about', 'date known to the year or month'])
      expect(said).toContain(words);
    expect(said).not.toContain('under, up to');
    const exact = await exportedChart('startup-sectors', 'en');
    const picture = pictureOf(exact.exportModel, exact.drawings.medium ?? '', { width: 640, theme: 'light' });
    expect(textsOf(xml(picture), 'text')).not.toContain('about');
  });

  test('is drawn in the colours of the theme', () => {
    const light = pictureOf(exportModel, svg, { width: 640, theme: 'light' });
    const dark = pictureOf(exportModel, svg, { width: 640, theme: 'dark' });
    expect(light).toContain(themeColours.light['paper']);
    expect(dark).toContain(themeColours.dark['green']);
    for (const name of ['paper', 'ink', 'green'] as const)
      expect(dark).not.toContain(themeColours.light[name]);
  });

  test('brings fonts where it is given them, and stands as wide as asked', () => {
    const face = "@font-face{font-family:'Source Sans 3';src:url(data:font/woff2;base64,AA==)}";
    const picture = pictureOf(exportModel, svg, { width: 2400, theme: 'light', fontFaces: face });
    expect(picture).toContain(`<style>${face}</style>`);
    expect(xml(picture).documentElement?.getAttribute('width')).toBe('2400');
  });

  test('holds hostile words as words', () => {
    const hostile = '<script>alert(1)</script> & "quoted" \u0000\ud800 ]]>';
    const picture = pictureOf({ ...exportModel, title: hostile, note: hostile, description: hostile }, svg, {
      width: 640,
      theme: 'light'
    });
    expect(picture).not.toContain('<script');
    expect(textsOf(xml(picture), 'title')[0]).toBe('<script>alert(1)</script> & "quoted"  ]]>');
  });

  test('refuses a drawing that it cannot place or colour', () => {
    const options = { width: 640, theme: 'light' } as const;
    expect(() => pictureOf(exportModel, '<svg></svg>', options)).toThrow(RangeError);
    expect(() =>
      pictureOf(exportModel, '<svg viewBox="0 0 9 9"><path fill="var(--no)"/></svg>', options)
    ).toThrow('--no');
  });
});

describe('the colours of files that leave', () => {
  const styles = ['../../src/app.css', '../../src/lib/components/tokens.css'].map((path) =>
    join(import.meta.dirname, path)
  );
  const css = styles.map((path) => (existsSync(path) ? readFileSync(path, 'utf8') : '')).join('\n');

  test.each(['light', 'dark'] as const)('are those of the pages, %s', (theme) => {
    const pairs = [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
    const plain = [...css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)];
    const onPages = new Map<string | undefined, string | undefined>();
    for (const [, name, light, dark] of pairs) onPages.set(name, theme === 'light' ? light : dark);
    // Of plain values the first is light, the last dark.
    for (const [, name, value] of plain) if (theme === 'dark' || !onPages.has(name)) onPages.set(name, value);
    for (const [name, value] of Object.entries(themeColours[theme]))
      expect([name, onPages.get(name)]).toEqual([name, value]);
  });
});
