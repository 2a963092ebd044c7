import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { RowSource } from '$lib/components/VirtualTable.svelte';
import { ASKED, AT_HAND, TALLEST } from '$lib/components/virtual-window';
import PlainTable from './PlainTable.svelte';

const named = (from: number, count: number) => Array.from({ length: count }, (_, at) => `row ${from + at}`);

/** A table over rows that show their positions. */
async function shown(total: number) {
  const source = vi.fn<RowSource<string>>((from, count) =>
    Promise.resolve(named(from, Math.min(count, total - from)))
  );
  const screen = await render(PlainTable, { total, rows: source });
  const region = screen.getByRole('region', { name: 'Rows' }).element();
  const head = screen.getByRole('columnheader').element();
  const rowsInPage = () =>
    [...region.querySelectorAll('tbody tr')].filter((row) => row.ariaRowIndex !== null);
  /** The position of the first row in view, from its text. */
  const inView = () => {
    const top = head.getBoundingClientRect().bottom + 1;
    const row = rowsInPage().find((found) => found.getBoundingClientRect().bottom > top);
    return Number(row?.textContent?.replace('row ', '') ?? Number.NaN);
  };
  await expect.poll(() => rowsInPage().length).toBe(Math.min(ASKED, total));
  return { screen, source, region, rowsInPage, inView, to: (top: number) => (region.scrollTop = top) };
}

describe('a table of a million rows', () => {
  test('shows every row to who scrolls on', async () => {
    const { region, inView, to } = await shown(1_000_000);
    to(TALLEST / 2);
    await expect.poll(inView).toBeGreaterThan(499_000);
    expect(inView()).toBeLessThan(501_000);
    for (const by of [3, -3])
      for (let step = 0; step < 40; step++) {
        const before = inView();
        to(region.scrollTop + by * 36);
        await expect.poll(inView).toBe(before + by);
      }
  });

  test('shows its position of the bar to who drags the bar there, and its ends at the ends', async () => {
    const { region, inView, to } = await shown(1_000_000);
    to(TALLEST / 4);
    await expect.poll(() => Math.abs(inView() - 250_000)).toBeLessThan(1_000);
    to(region.scrollHeight);
    await expect.poll(() => region.textContent).toContain('row 999999');
    to(0);
    await expect.poll(inView).toBe(0);
    to(36);
    await expect.poll(inView).toBeLessThan(6);
  });
});

test('a table that fits asks for no rows twice that are in the page', async () => {
  const { source, inView, to } = await shown(1_000);
  expect(source).toHaveBeenCalledTimes(1);
  to(10 * 36);
  await expect.poll(inView).toBe(10);
  to(500 * 36);
  await expect.poll(inView).toBe(500);
  expect(source).toHaveBeenCalledTimes(2);
});

test('rows have their position among all, and the table their number', async () => {
  const { screen, region, to, rowsInPage } = await shown(1_000);
  expect(screen.getByRole('table').element().ariaRowCount).toBe('1001');
  to(500 * 36);
  await expect.poll(() => region.textContent).toContain('row 500');
  for (const row of rowsInPage()) expect(row.textContent).toBe(`row ${Number(row.ariaRowIndex) - 2}`);
});

test('rows that are all at hand are shown without being asked for, as they scroll into view', async () => {
  const screen = await render(PlainTable, { total: 300, rows: named(0, 300) });
  const region = screen.getByRole('region').element();
  await expect.element(screen.getByText(`row ${AT_HAND - 1}`, { exact: true })).toBeInTheDocument();
  expect(region.textContent).not.toContain(`row ${AT_HAND}`);
  region.scrollTop = region.scrollHeight;
  await expect.element(screen.getByText('row 299', { exact: true })).toBeVisible();
});

test('the rows of the page stay until others are asked for', async () => {
  const screen = await render(PlainTable, { total: 500, rows: undefined, first: named(0, 5) });
  const region = screen.getByRole('region').element();
  expect(region.querySelectorAll('tbody tr')).toHaveLength(5);
  await screen.rerender({ rows: (from, count) => Promise.resolve(named(from + 100, count)) });
  await expect.element(screen.getByText('row 100', { exact: true })).toBeInTheDocument();
  expect(region.textContent).not.toContain('row 4 ');
});

test('other rows start again at the top', async () => {
  const { screen, region, to } = await shown(1_000);
  to(20_000);
  await expect.poll(() => region.textContent).toContain('row 560');
  await screen.rerender({ total: 2, rows: ['first', 'second'] });
  await expect.element(screen.getByText('second')).toBeVisible();
  expect(region.scrollTop).toBe(0);
});

test('without a row it says so', async () => {
  const screen = await render(PlainTable, { total: 0, rows: () => Promise.resolve([]) });
  await expect.element(screen.getByText('Nothing here')).toBeVisible();
});

test('a source that fails is reported, and what is shown stays', async () => {
  const onerror = vi.fn();
  const source = vi.fn<RowSource<string>>().mockResolvedValueOnce(named(0, ASKED));
  source.mockRejectedValue(new Error('no engine'));
  const screen = await render(PlainTable, { total: 500, rows: source, onerror });
  await expect.element(screen.getByText('row 79', { exact: true })).toBeInTheDocument();
  screen.getByRole('region').element().scrollTop = 10_000;
  await expect.poll(() => onerror.mock.calls).toEqual([[new Error('no engine')]]);
  await expect.element(screen.getByText('row 79', { exact: true })).toBeInTheDocument();
});

test('what was asked for a place that is left meanwhile is stopped, and not shown', async () => {
  const onerror = vi.fn();
  const signals: AbortSignal[] = [];
  const source: RowSource<string> = (from, count, signal) => {
    signals.push(signal);
    if (from > 0 && from < 400)
      return new Promise((_, fail) => signal.addEventListener('abort', () => fail(signal.reason)));
    return Promise.resolve(named(from, Math.min(count, 1_000 - from)));
  };
  const screen = await render(PlainTable, { total: 1_000, rows: source, onerror });
  const region = screen.getByRole('region').element();
  await expect.poll(() => region.textContent).toContain('row 79');
  region.scrollTop = 200 * 36;
  await expect.poll(() => signals).toHaveLength(2);
  region.scrollTop = 800 * 36;
  await expect.poll(() => region.textContent).toContain('row 800');
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, false]);
  expect(onerror).not.toHaveBeenCalled();
});

test('the keyboard reaches the region and scrolls it', async () => {
  const { screen, region } = await shown(1_000);
  await userEvent.tab();
  await expect.element(screen.getByRole('region')).toHaveFocus();
  await userEvent.keyboard('{End}');
  await expect.poll(() => region.textContent).toContain('row 999');
});
