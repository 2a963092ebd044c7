import { flushSync, hydrate, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { t } from '$lib/i18n/t';
import { islandJson } from '$lib/islands/island-json';
import FilterBar from '$lib/islands/filter-bar/FilterBar.svelte';
import ReportEditor from '$lib/islands/report-editor/ReportEditor.svelte';
import SearchBox from '$lib/islands/search-box/SearchBox.svelte';
import SqlConsole from '$lib/islands/sql-console/SqlConsole.svelte';
import { startIsland } from '$lib/islands/start-island';
import { packEntry, type SearchEntry } from '$lib/search/entry';

const address = location.pathname + location.search;
let asked: string[];
beforeEach(async () => {
  await page.viewport(1280, 800);
  asked = [];
  const entry: SearchEntry = { kind: 'chart', title: 'Companies in the park', detail: '', path: '#found' };
  vi.spyOn(globalThis, 'fetch').mockImplementation((request) => {
    const url = request instanceof Request ? request.url : `${request}`;
    asked.push(url);
    if (url.includes('search.json')) return Promise.resolve(Response.json([packEntry(entry)]));
    // Of the figures that are filtered: what cannot be fetched is reported, and asked for once.
    return Promise.reject(new TypeError('offline'));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.querySelector('[data-island]')?.remove();
  localStorage.clear();
  history.replaceState(null, '', address);
});

/** An island as a page has it before its script: what the server rendered of it, or what stands there in its place. */
function island(name: string, props: object, body: string): HTMLElement {
  const element = document.createElement('div');
  element.dataset['island'] = name;
  element.innerHTML = islandJson(props) + body;
  document.body.append(element);
  return element;
}

const isAwake = (element: HTMLElement) => 'awake' in element.dataset;

describe('what a quick visitor typed before the script came', () => {
  test('into the search box is searched for, once the box is awake', async () => {
    const props = { locale: 'en', home: '#home/', dataVersion: 'v1' };
    const body = await commands.renderOnServer('/src/lib/islands/search-box/SearchBox.svelte', props);
    const element = island('search-box', props, body);
    const field = page.getByRole('combobox', { name: t('search_label', 'en') });
    await field.click();
    await userEvent.keyboard('park');
    expect(asked).toEqual([]);
    startIsland(SearchBox as Component<never>, element);
    expect(isAwake(element)).toBe(true);
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveValue('park');
    await expect.element(page.getByRole('option', { name: 'Companies in the park' })).toBeVisible();
    await userEvent.keyboard('s');
    await expect.element(field).toHaveValue('parks');
    expect(asked).toEqual(['#home/search.json?v1']);
  });

  describe('into the years of the filter bar', () => {
    const props = { locale: 'en', home: '#home/', first: 2000, last: 2020, places: [], charts: 5 } as const;

    /** The bar of a page, awake after a year was typed; its figures answer at once. */
    async function typed(year: string) {
      history.replaceState(null, '', location.pathname);
      const body = await commands.renderOnServer('/src/lib/islands/filter-bar/FilterBar.svelte', props);
      const element = island('filter-bar', props, body);
      element.querySelector('script')?.remove();
      const from = page.getByLabelText(t('filter_from', 'en'), { exact: true });
      await from.click();
      await userEvent.keyboard(`{ControlOrMeta>}a{/ControlOrMeta}${year}`);
      const figures = {
        wait: vi.fn(),
        restore: vi.fn(),
        filter: vi.fn(() => Promise.resolve({ count: 3, hidden: [] }))
      };
      const entries = vi.spyOn(history, 'pushState');
      const bar = hydrate(FilterBar, { target: element, props: { ...props, figures } });
      flushSync();
      bars.push(bar);
      await expect.element(from).toHaveFocus();
      return { from, entries, figures };
    }
    const bars: object[] = [];
    afterEach(() => Promise.all(bars.splice(0).map((bar) => unmount(bar))));

    test('filters by it at once, and Enter does so no second time', async () => {
      const { from, entries, figures } = await typed('2010');
      const filter = t('chip_period', 'en', { from: 2010, to: 2020 });
      await expect
        .element(page.getByRole('button', { name: t('chip_remove', 'en', { filter }) }))
        .toBeVisible();
      await expect.element(page.getByRole('status')).toHaveTextContent('3');
      await expect.element(from).toHaveValue(2010);
      await userEvent.keyboard('{Enter}');
      expect(location.search).toBe('?from=2010');
      expect(entries).toHaveBeenCalledOnce();
      expect(figures.filter).toHaveBeenCalledOnce();
    });

    test('counts with what is typed after it, and filters when Enter is pressed', async () => {
      const { from, entries, figures } = await typed('201');
      await userEvent.keyboard('5');
      await expect.element(from).toHaveValue(2015);
      expect(figures.filter).not.toHaveBeenCalled();
      await userEvent.keyboard('{Enter}');
      await expect.element(page.getByRole('status')).toHaveTextContent('3');
      expect(location.search).toBe('?from=2015');
      expect(entries).toHaveBeenCalledOnce();
      expect(figures.filter).toHaveBeenCalledOnce();
    });
  });

  test('into the console goes on in its editor, where the focus is', async () => {
    const props = { locale: 'en', examples: [{ id: 'first', sql: 'SELECT 1' }] };
    const element = island('sql-console', props, '<pre>SELECT 1</pre><button type="button">Open</button>');
    await page.getByRole('button', { name: 'Open' }).click();
    startIsland(SqlConsole as Component<never>, element);
    const editor = page.getByRole('textbox', { name: t('console_editor', 'en') });
    await expect.element(editor).toHaveFocus();
    await userEvent.keyboard('-- ');
    await expect.element(editor).toHaveTextContent('-- SELECT 1');
  });

  test('into the list of charts of a report is found, and the focus is not lost', async () => {
    const charts = ['alpha', 'beta'].map((id) => ({
      id,
      topic: 'companies',
      title: `The chart ${id}`,
      subtitle: ''
    }));
    const props = { locale: 'en', offer: { charts, headlines: [] }, home: '#home/' };
    const element = island('report-editor', props, '<a href="#picker">The list of charts</a>');
    element.querySelector('a')?.focus();
    startIsland(ReportEditor as Component<never>, element);
    const field = page.getByLabelText(t('report_pick_search', 'en'));
    await expect.element(field).toBeVisible();
    await expect.poll(() => element.contains(document.activeElement)).toBe(true);
    await field.fill('beta');
    await expect.element(page.getByText(t('report_pick_found', 'en', { count: 1 }))).toBeVisible();
    await expect.element(page.getByText('The chart beta')).toBeVisible();
  });
});
