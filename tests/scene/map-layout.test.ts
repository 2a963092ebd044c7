import { describe, expect, test } from 'vitest';
import { mapFrame, outlines } from '$lib/catalogue/generated/outlines';
import { languages } from '$lib/i18n/locales';
import {
  enlargedLayout,
  mapSizes,
  overviewLayout,
  type Dot,
  type MapLabel
} from '$lib/scene/maps/map-layout';
import { run } from '$lib/query/server/run';
import { askSitesWithSources } from '$lib/query/questions/sites-with-sources';
import { siteWords } from '../../src/routes/(site)/expansion/site-words';

const rows = await askSitesWithSources(run);
const cases = languages.flatMap(({ locale }) =>
  Object.values(mapSizes).map((size) => ({ locale, size, name: `${size.name}, ${locale}` }))
);

function placed(locale: (typeof cases)[number]['locale']) {
  return siteWords(rows, locale).flatMap(({ place, number, site, name, step }) =>
    place && number ? [{ ...place, number, site, name, step }] : []
  );
}
const named = (locale: (typeof cases)[number]['locale']) =>
  outlines.map(({ city, name }) => ({ city, name: name[locale] }));

describe.each(cases)('the map at $name', ({ locale, size }) => {
  const all = overviewLayout(mapFrame, named(locale), placed(locale), size);
  const near = enlargedLayout(mapFrame, placed(locale), size);

  test('names the eleven cities in the official order', () => {
    expect(all.labels.map(({ id }) => id).join(' ')).toBe(
      'hong-kong macao guangzhou shenzhen zhuhai foshan huizhou dongguan zhongshan jiangmen zhaoqing'
    );
  });

  test('shows at least twelve sites, and labels each of them once', () => {
    expect(all.dots.length).toBeGreaterThanOrEqual(12);
    const labelled = [...all.numbers, ...near.labels].map(({ id }) => id);
    expect(labelled.toSorted()).toEqual(all.dots.map(({ site }) => site).toSorted());
  });

  test('lets no two labels overlap, nor stand outside', () => {
    expect(overlaps([...all.labels, ...all.numbers])).toEqual([]);
    expect(overlaps(near.labels)).toEqual([]);
    for (const { box } of [...all.labels, ...all.numbers]) expectInside(box, size.width, all.height);
    for (const { box } of near.labels) expectInside(box, size.width, near.height);
  });

  test('hides no numbered dot behind the name of a city', () => {
    const numbered = all.dots.filter(({ site }) => all.numbers.some(({ id }) => id === site));
    expect(numbered.filter((dot) => all.labels.some(({ box }) => covers(box, dot)))).toEqual([]);
  });

  test('keeps the enlarged dots inside their frame, and apart from one another', () => {
    for (const { x, y } of near.dots) {
      expect(x).toBeGreaterThan(near.side);
      expect(x).toBeLessThan(near.side + size.inset);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(near.height);
    }
    const spots = new Set(near.dots.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`));
    expect(spots.size).toBe(near.dots.length);
  });
});

function overlaps(labels: readonly MapLabel[]): string[] {
  return labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .filter(({ box }) => box.left < one.box.right && box.right > one.box.left)
      .filter(({ box }) => box.top < one.box.bottom && box.bottom > one.box.top)
      .map((other) => `${one.id} and ${other.id}`)
  );
}

function covers({ left, right, top, bottom }: MapLabel['box'], { x, y, r }: Dot): boolean {
  return x + r > left && x - r < right && y + r > top && y - r < bottom;
}

function expectInside(box: MapLabel['box'], width: number, height: number): void {
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(width);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.bottom).toBeLessThanOrEqual(height);
}
