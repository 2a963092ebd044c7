import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { languages } from '$lib/i18n/locales';
import { t } from '$lib/i18n/t';
import SearchBox from '$lib/islands/search-box/SearchBox.svelte';
import { packEntry, type SearchEntry } from '$lib/search/entry';

const ENTRIES: readonly SearchEntry[] = [
  { kind: 'chart', title: 'Companies in the park', detail: 'Companies', path: 'companies/#park' },
  { kind: 'series', title: 'Park companies', detail: 'Number, Hong Kong', path: 'data/series/park/' },
  { kind: 'company', title: 'Park Robotics', detail: 'Founded 2015', path: 'data/companies/park-robotics/' }
];
// Results lead to a fragment, so that the page of the test stays.
const HOME = '#home/';

/** The response of the index's address. */
let answer: () => Promise<Response>;
let asked: string[];
beforeEach(() => {
  answer = () => Promise.resolve(Response.json(ENTRIES.map(packEntry)));
  asked = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    asked.push(address instanceof Request ? address.url : `${address}`);
    return answer();
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  history.replaceState(null, '', location.pathname + location.search);
});

async function shown(locale: (typeof languages)[number]['locale'] = 'en') {
  const screen = await render(SearchBox, { locale, home: HOME, dataVersion: 'v1' });
  const field = screen.getByRole('combobox', { name: t('search_label', locale) });
  const options = () => screen.getByRole('option').elements();
  /** Titles of the shown results, in order. */
  const titles = () => options().map((option) => option.querySelector('.name')?.textContent);
  const chosen = () => options().findIndex((option) => option.getAttribute('aria-selected') === 'true');
  return { screen, field, options, titles, chosen };
}

describe('the index', () => {
  test('is fetched once, of the version of the page, when the field first has the focus', async () => {
    const { screen, field } = await shown();
    expect(asked).toEqual([]);
    await field.click();
    await userEvent.keyboard('park');
    await expect.element(screen.getByRole('option').first()).toBeVisible();
    await userEvent.keyboard(' companies');
    await expect.element(screen.getByRole('status')).toHaveTextContent('best match');
    expect(asked).toEqual(['#home/search.json?v1']);
  });

  test.each([
    { name: 'cannot be fetched', broken: () => Promise.reject(new TypeError('offline')) },
    { name: 'is not there', broken: () => Promise.resolve(new Response('', { status: 404 })) },
    { name: 'is of another version', broken: () => Promise.resolve(Response.json([[99, 'x', '', '']])) }
  ])('an index that $name is reported, and asked for again with the next letter', async ({ broken }) => {
    const works = answer;
    answer = broken;
    const { screen, field } = await shown();
    await field.fill('park');
    await expect.element(screen.getByRole('status')).toHaveTextContent(t('search_off', 'en'));
    answer = works;
    await userEvent.keyboard(' r');
    await expect.element(screen.getByRole('option').first()).toBeVisible();
  });
});

test.each(languages)('what is found is counted and of a named kind in $locale', async ({ locale }) => {
  const { screen, field, options, titles } = await shown(locale);
  await field.fill('park');
  await expect.element(screen.getByRole('status')).toHaveTextContent(t('search_count', locale, { count: 3 }));
  expect(titles().toSorted()).toEqual(ENTRIES.map(({ title }) => title).toSorted());
  const kinds = options().map((option) => option.querySelector('.kind')?.textContent);
  expect(kinds.toSorted()).toEqual(
    [t('search_chart', locale), t('search_series', locale), t('search_company', locale)].toSorted()
  );
  await expect.element(screen.getByRole('listbox', { name: t('search_found', locale) })).toBeVisible();
});

test('nothing found is said, not shown as an empty list', async () => {
  const { screen, field } = await shown();
  await field.fill('zzzzzz');
  await expect.element(screen.getByRole('status')).toHaveTextContent(t('search_none', 'en'));
});

describe('by keyboard', () => {
  async function searched() {
    const box = await shown();
    await box.field.fill('park');
    await expect.element(box.screen.getByRole('option').first()).toBeVisible();
    return box;
  }

  test('arrows go round the list, and the field names the chosen entry', async () => {
    const { field, chosen } = await searched();
    expect(chosen()).toBe(-1);
    for (const expected of [0, 1, 2, 0]) {
      await userEvent.keyboard('{ArrowDown}');
      expect(chosen()).toBe(expected);
      await expect.element(field).toHaveAttribute('aria-activedescendant', `search-found-${expected}`);
    }
    await userEvent.keyboard('{ArrowUp}');
    expect(chosen()).toBe(2);
    await expect.element(field).toHaveFocus();
  });

  test('the arrow up begins with the last', async () => {
    const { chosen } = await searched();
    await userEvent.keyboard('{ArrowUp}');
    expect(chosen()).toBe(2);
  });

  test('Escape closes the list and keeps the words; an arrow opens it again', async () => {
    const { field, screen } = await searched();
    await userEvent.keyboard('{Escape}');
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
    await expect.element(screen.getByRole('listbox')).not.toBeInTheDocument();
    await expect.element(field).toHaveValue('park');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(field).toHaveAttribute('aria-expanded', 'true');
    await expect.element(screen.getByRole('option').first()).toBeVisible();
  });

  test('Enter goes to the chosen entry', async () => {
    const { titles } = await searched();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const second = ENTRIES.find(({ title }) => title === titles()[1]);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => location.hash).toBe(`#home/${second?.path}`);
  });

  test('Enter goes to the best match where none was chosen', async () => {
    const { titles } = await searched();
    const best = ENTRIES.find(({ title }) => title === titles()[0]);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => location.hash).toBe(`#home/${best?.path}`);
  });
});

test('a click goes to the entry', async () => {
  const { screen, field } = await shown();
  await field.fill('robotics');
  await screen.getByRole('option').first().click();
  await expect.poll(() => location.hash).toBe('#home/data/companies/park-robotics/');
});

test('the list closes when the focus leaves', async () => {
  const { field } = await shown();
  await field.fill('park');
  await expect.element(field).toHaveAttribute('aria-expanded', 'true');
  field.element().blur();
  await expect.element(field).toHaveAttribute('aria-expanded', 'false');
});
