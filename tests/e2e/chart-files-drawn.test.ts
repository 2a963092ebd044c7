import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/i18n/locales';
import { openSite, type Site } from './open-site';
import { siteIndex } from './site-index';

const charts = [...siteIndex.charts, ...siteIndex.register];

describe('the static pictures of charts', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  test('every SVG is well-formed XML', async () => {
    const { page, go } = await site.visit();
    await go('/404.html');
    const texts = charts.flatMap(({ files }) =>
      ['.svg', '-dark.svg', '-frozen.svg'].flatMap((end) => Object.values(files[end] ?? {}))
    );
    const broken = await page.evaluate(async (paths) => {
      const wrong: string[] = [];
      for (const path of paths) {
        const parsed = new DOMParser().parseFromString(await (await fetch(path)).text(), 'image/svg+xml');
        if (parsed.querySelector('parsererror') || parsed.documentElement.localName !== 'svg')
          wrong.push(path);
      }
      return wrong;
    }, texts);
    expect(texts.length).toBe(charts.length * languages.length * 3);
    expect(broken).toEqual([]);
  });

  test.each([
    // Titles with few digits, which this machine draws in another font than the picture.
    '/tc/charts/register-rounds-by-sector',
    '/sc/charts/register-sectors-dark',
    '/tc/charts/register-sectors',
    '/sc/charts/unicorns'
  ])('%s.png shows its Chinese as the browser draws it', async (path) => {
    const { page, go } = await site.visit();
    await go('/404.html');
    // The same picture with a box for each Chinese character, as a machine without Chinese fonts would draw it.
    const likeness = (boxes: boolean) =>
      page.evaluate(
        async ({ path, boxes }) => {
          // The title: large, and nearly all Chinese. Elsewhere this machine's Latin fonts shift the lines.
          const [width, title] = [1200, 80];
          const svg = await (await fetch(`${path}.svg`)).text();
          const drawn = boxes ? svg.replace(/\p{Script=Han}/gu, '\u25a1') : svg;
          const pixels = async (source: Blob) => {
            const image = new Image();
            image.src = URL.createObjectURL(source);
            await image.decode();
            const canvas = document.createElement('canvas');
            canvas.width = width;
            canvas.height = Math.round((width * image.height) / image.width);
            const context = canvas.getContext('2d');
            context?.drawImage(image, 0, 0, canvas.width, canvas.height);
            const { data } = context?.getImageData(0, 0, width, title) ?? { data: [] };
            return Array.from({ length: data.length / 4 }, (_, at) => data[at * 4 + 1] ?? 0);
          };
          const one = await pixels(await (await fetch(`${path}.png`)).blob());
          const other = await pixels(new Blob([drawn], { type: 'image/svg+xml' }));
          const mean = (values: readonly number[]) =>
            values.reduce((sum, value) => sum + value, 0) / values.length;
          const [a, b] = [mean(one), mean(other)];
          let [product, left, right] = [0, 0, 0];
          one.forEach((value, at) => {
            const second = (other[at] ?? 0) - b;
            product += (value - a) * second;
            left += (value - a) ** 2;
            right += second ** 2;
          });
          return product / Math.sqrt(left * right);
        },
        { path, boxes }
      );
    const [same, tofu] = [await likeness(false), await likeness(true)];
    expect(same).toBeGreaterThan(0.85);
    expect(tofu).toBeLessThan(same - 0.3);
  });
});
