import { expect, test } from 'vitest';
import { mapFrame } from '$lib/catalogue/generated/outlines';
import { languages } from '$lib/i18n/locales';
import { countMapLayout, valueStep } from '$lib/scene/maps/count-map-layout';
import { mapSizes } from '$lib/scene/maps/map-layout';
import { run } from '$lib/query/server/run';
import { cityPlaces } from '../../src/routes/(site)/explore/server/city-places';

const cases = languages.flatMap(({ locale }) =>
  Object.values(mapSizes).map((size) => ({ locale, size, name: size.name }))
);

test.each(cases)('no small circle touches the count beside it, $locale, $name', async ({ locale, size }) => {
  const cities = (await cityPlaces(run, locale)).map((place) => ({ ...place, count: 1, value: '1' }));
  const { marks } = countMapLayout(mapFrame, cities, 100, size);
  expect(marks).toHaveLength(11);
  const touched = marks.filter(({ at: [cx, cy], r, x, y, anchor }) => {
    // A digit is about half as wide as high; the figure's baseline is below the name's.
    const width = size.text * 0.56;
    const base = y + size.text * 1.15;
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const dx = Math.max(left - cx, 0, cx - left - width);
    const dy = Math.max(base - size.text * 0.72 - cy, 0, cy - base);
    return Math.hypot(dx, dy) < r + 1;
  });
  expect(touched.map(({ city }) => city)).toEqual([]);
});

test.each(cases)(
  'every name and its count stand within the map, $locale, $name',
  async ({ locale, size }) => {
    const cities = (await cityPlaces(run, locale)).map((place) => ({ ...place, count: 1, value: '1' }));
    const { marks, height } = countMapLayout(mapFrame, cities, 100, size);
    // Leave room for the height of a line below and above its baseline.
    const beyond = marks.filter(({ y }) => y + size.text * (valueStep + 0.4) > height || y - size.text < 0);
    expect(beyond.map(({ city }) => city)).toEqual([]);
  }
);
