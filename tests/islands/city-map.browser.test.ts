import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { languages } from '$lib/i18n/locales';
import { t } from '$lib/i18n/t';
import MapWithTrack from '$lib/islands/city-map/MapWithTrack.svelte';
import { mapHistory, mapProps } from './map-props';

/** The response of the history's address. */
let answer: () => Promise<Response>;
let asked: string[];
beforeEach(() => {
  answer = () => Promise.resolve(Response.json(mapHistory));
  asked = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    asked.push(address instanceof Request ? address.url : `${address}`);
    return answer();
  });
});
afterEach(() => vi.restoreAllMocks());

async function shown(locale: (typeof languages)[number]['locale'] = 'en') {
  const screen = await render(MapWithTrack, { props: { ...mapProps, locale } });
  const all = (selector: string) => [...screen.container.querySelectorAll(selector)];
  const row = (measure: string, city: string) =>
    all(`.city-table[data-measure="${measure}"] tr[data-city="${city}"]`)[0]?.textContent ?? '';
  const laterSites = () => all('.site-table .later').map((later) => later.id);
  const laterEvents = () => all('.track tr[data-later]').map((later) => later.getAttribute('data-trace'));
  const map = screen.getByRole('application', { name: t('map_alt', locale, { cities: 2, sites: 2 }) });
  const typed = screen.getByRole('spinbutton', { name: t('map_year_typed', locale) });
  const status = screen.getByRole('status');
  const heard = () => all('#map-live')[0]?.textContent;
  const choose = async (year: string) => {
    await typed.fill(year);
    await userEvent.keyboard('{Enter}');
  };
  return { screen, all, row, laterSites, laterEvents, map, typed, status, heard, choose };
}

describe('the year', () => {
  test('asks for nothing before it is touched', async () => {
    const { row, laterSites } = await shown();
    expect(asked).toEqual([]);
    expect(row('population', 'hong-kong')).toContain('7,500');
    expect(laterSites()).toEqual([]);
  });

  test('shows the figures, the sites and the events of its end, and the newest ones again at the end', async () => {
    const { screen, all, row, laterSites, laterEvents, status, choose } = await shown();
    const fill = () =>
      all('.map .wide .city[data-k="c-hong-kong"]')[0]?.getAttribute('style')?.replaceAll(' ', '');
    expect(fill()).toContain('--population:var(--s2)');
    await choose('2003');
    await expect.element(status).toHaveTextContent(t('map_at_year', 'en', { year: '2003' }));
    expect(row('population', 'hong-kong')).toContain('6,700');
    expect(row('population', 'shenzhen')).toContain(t('map_not_found', 'en'));
    expect(fill()).toContain('--population:var(--s1)');
    expect(laterSites()).toEqual(['site-new']);
    expect(all('.map .wide .site.later')).toHaveLength(2);
    expect(laterEvents()).toEqual(['e2', 'e3']);
    expect(all('.track .size-full .event.later')).toHaveLength(2);
    expect(all('.track .size-full .chosen')).toHaveLength(1);
    // What is said to be the highest holds only for the newest figures.
    expect(all('.map')[0]?.classList.contains('past')).toBe(true);

    screen.getByRole('slider').element().focus();
    await userEvent.keyboard('{End}');
    await expect.element(status).toHaveTextContent(t('map_at_year', 'en', { year: '2026' }));
    expect(row('population', 'hong-kong')).toContain('7,500');
    expect([...laterSites(), ...laterEvents()]).toEqual([]);
    expect(all('.track .chosen')).toHaveLength(0);
    expect(asked).toEqual([mapProps.history]);
  });

  test.each([
    ['1200', '1997'],
    ['9999', '2026'],
    ['2010.4', '2010'],
    ['', '2026']
  ])('typed as "%s" becomes %s', async (written, year) => {
    const { typed, status, choose, screen } = await shown();
    await choose('2005');
    await choose(written);
    await expect.element(status).toHaveTextContent(t('map_at_year', 'en', { year }));
    await expect.element(typed).toHaveValue(Number(year));
    await expect.element(screen.getByRole('slider')).toHaveValue(year);
  });

  test.each([
    { name: 'cannot be fetched', broken: () => Promise.reject(new TypeError('offline')) },
    { name: 'is not there', broken: () => Promise.resolve(new Response('', { status: 404 })) },
    { name: 'is no JSON', broken: () => Promise.resolve(new Response('<!doctype html>')) }
  ])('whose figures: $name leaves the map as it is, says so, and asks again', async ({ broken }) => {
    const works = answer;
    answer = broken;
    const { row, laterSites, status, choose } = await shown();
    await choose('2003');
    await expect.element(status).toHaveTextContent(t('map_history_failed', 'en'));
    expect(status.element().className).toContain('alert');
    expect(row('population', 'hong-kong')).toContain('7,500');
    expect(laterSites()).toEqual([]);
    answer = works;
    await choose('2004');
    await expect.element(status).toHaveTextContent(t('map_at_year', 'en', { year: '2004' }));
    expect(status.element().className).not.toContain('alert');
    expect(laterSites()).toEqual(['site-new']);
  });

  test('that was chosen last is drawn, whichever figures come first', async () => {
    let release: (() => void) | undefined;
    answer = () =>
      new Promise((resolve) => {
        release = () => resolve(Response.json(mapHistory));
      });
    const { status, choose, laterSites } = await shown();
    await choose('2003');
    await choose('2024');
    expect(status.element().textContent).toBe('');
    release?.();
    await expect.element(status).toHaveTextContent(t('map_at_year', 'en', { year: '2024' }));
    expect(laterSites()).toEqual([]);
  });
});

describe('the measure', () => {
  test('shows its own table, key and note, and colours the cities', async () => {
    const { screen, all } = await shown();
    const visible = () =>
      all('[data-measure]')
        .filter((part) => part.getClientRects().length > 0)
        .map((part) => part.getAttribute('data-measure'));
    expect(new Set(visible())).toEqual(new Set(['population']));
    await screen.getByRole('radio', { name: t('map_measure_unicorns', 'en') }).click();
    expect(visible()).toHaveLength(4);
    expect(new Set(visible())).toEqual(new Set(['unicorns']));
  });

  test('decides what the keyboard says of a city, and ends what was read', async () => {
    const { screen, map, all, heard } = await shown();
    map.element().focus();
    await userEvent.keyboard('{Home}');
    expect(heard()).toContain('Hong Kong: ~7,500');
    await screen.getByRole('radio', { name: t('map_measure_unicorns', 'en') }).click();
    expect(all('.read')).toHaveLength(0);
    map.element().focus();
    await userEvent.keyboard('{Home}');
    expect(heard()).toContain(`Hong Kong: ${t('map_not_found', 'en')}`);
    await userEvent.keyboard('{ArrowRight}');
    expect(heard()).toContain('Shenzhen: ~35');
  });
});

describe.each(languages)('the keyboard in $locale', ({ locale }) => {
  test('walks city by city, then site by site, and Escape leads back to the measure', async () => {
    const { map, heard, all } = await shown(locale);
    map.element().focus();
    const lines: (string | null | undefined)[] = [];
    for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight']) {
      await userEvent.keyboard(`{${key}}`);
      lines.push(heard());
      expect(all('tr.read')).toHaveLength(1);
      // City outlines belong to the page: without them a city has no box to position a tip at.
      await expect.poll(() => all('.tip').length).toBe(lines.length > 2 ? 1 : 0);
    }
    ['Hong Kong', 'Shenzhen', '1 Site old', '2 Site new'].forEach((name, index) => {
      expect(lines[index]).toContain(name);
      expect(lines[index]).toContain(`${index + 1}/4`);
    });
    await userEvent.keyboard('{ArrowRight}');
    expect(heard()).toBe(lines[3]);
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement?.id).toBe('measure-population');
    expect([...all('.read'), ...all('.tip')]).toEqual([]);
  });

  test('goes up and down between cities and sites', async () => {
    const { map, heard } = await shown(locale);
    map.element().focus();
    await userEvent.keyboard('{End}');
    expect(heard()).toContain('4/4');
    await userEvent.keyboard('{ArrowUp}');
    expect(heard()).toContain('Shenzhen');
    await userEvent.keyboard('{ArrowDown}');
    expect(heard()).toContain('2 Site new');
  });
});

test('a site tells how many events there were by the year, and the last of them', async () => {
  const { map, heard, choose, status } = await shown();
  const read = async () => {
    map.element().focus();
    await userEvent.keyboard('{End}{ArrowLeft}');
    return heard();
  };
  expect(await read()).toContain(t('map_events', 'en', { count: 2, last: '2004-05 Event e2' }));
  await choose('2003');
  await expect.element(status).toHaveTextContent('2003');
  expect(await read()).toContain(t('map_events', 'en', { count: 1, last: '2001 Event e1' }));
});

test('a pointer reads the mark under it, and nothing once it has left', async () => {
  const { all, screen } = await shown();
  const mark = all('.map .site[data-k="s-new"]').find((dot) => dot.getClientRects()[0]?.width);
  if (!mark) throw new Error('No dot of the site is drawn');
  await userEvent.hover(mark);
  await expect.poll(() => all('.map .tip strong').map((part) => part.textContent)).toEqual(['2 Site new']);
  expect(all('.site-table .read').map((row) => row.id)).toEqual(['site-new']);
  await userEvent.hover(screen.getByRole('heading', { level: 2 }).first());
  await expect.poll(() => all('.map .tip')).toEqual([]);
});

test('kinds that are not ticked leave the drawing, the list and the way of the keyboard', async () => {
  const { screen, all } = await shown();
  const policies = () => ({
    rows: all('.track tr[data-kind="policy"]').filter((row) => row.getClientRects().length > 0).length,
    walked: all('.track .size-full .event[data-kind="policy"][data-k]').length
  });
  expect(policies()).toEqual({ rows: 2, walked: 2 });
  const box = screen.getByRole('checkbox', { name: 'policy (2)' });
  await box.click();
  expect(policies()).toEqual({ rows: 0, walked: 0 });
  expect(all('.track .size-full .event[data-k]')).toHaveLength(1);
  await box.click();
  expect(policies()).toEqual({ rows: 2, walked: 2 });
});
