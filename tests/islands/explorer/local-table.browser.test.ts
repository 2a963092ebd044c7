import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { t } from '$lib/i18n/t';
import LocalTable from '$lib/islands/explorer/LocalTable.svelte';
import { buildTable } from '$lib/local-files/build-table';
import { previewFile } from '$lib/local-files/preview-file';

const patience = { timeout: 60_000 };

// Includes the start of the engine on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** Renders a table of synthetic rows, made like one of a local file. */
async function shown(name: string, head: string, lines: readonly string[]) {
  const file = new File([`${head}\n${lines.join('\n')}\n`], `${name}.csv`);
  const { source, columns } = await buildTable(file, await previewFile(file));
  const table = { name, file: file.name, bytes: file.size, rows: lines.length, columns, source };
  const screen = await render(LocalTable, {
    table: { ...table, notes: [], isSaved: false },
    locale: 'en'
  });
  const now = () => screen.container.querySelector('.now')?.textContent;
  const rows = () =>
    [...screen.container.querySelectorAll('.rows tbody tr:not(.space) td')].map((cell) => cell.textContent);
  const heads = () => [...screen.container.querySelectorAll('h3')].map((heading) => heading.textContent);
  const left = (n: number) => t('explore_local_n', 'en', { n, total: lines.length });
  return { screen, now, rows, heads, left };
}

test('a local file is explored by the views of the register, and its rows follow', async () => {
  const lines = Array.from(
    { length: 30 },
    (_, at) => `${2020 + (at % 3)},${at % 2 === 0 ? 'Shenzhen' : 'Macao'},${at / 2}`
  );
  const { screen, now, rows, heads, left } = await shown('scores', 'year,city,score', lines);
  await expect.poll(now, patience).toBe(left(30));
  await expect
    .poll(heads, patience)
    .toEqual(['scores.csv', 'year', 'score', 'city', t('explore_table', 'en')]);
  await expect.poll(rows, patience).toHaveLength(30 * 3);
  expect(rows().slice(0, 3)).toEqual(['2020', 'Shenzhen', '0']);
  const header = screen.getByRole('columnheader', { name: 'score' }).element();
  expect(getComputedStyle(header).textAlign).toBe('right');
  await screen.getByRole('checkbox', { name: 'Macao' }).click();
  await expect.poll(now, patience).toBe(left(15));
  await expect.poll(rows, patience).toHaveLength(15 * 3);
  expect(rows()).not.toContain('Shenzhen');
  const field = screen.getByLabelText(t('explore_from', 'en'), { exact: true }).first();
  await field.fill('2021');
  await userEvent.keyboard('{Enter}');
  await expect.poll(now, patience).toBe(left(10));
  await screen.getByRole('button', { name: t('explore_reset', 'en') }).click();
  await expect.poll(now, patience).toBe(left(30));
  expect(location.search).not.toContain('year');
});

test('a file that has nothing to link shows its rows, and says so', async () => {
  const { screen, rows } = await shown('names', 'name', ['Ada', 'Grace', 'Edith', 'Mary', 'Joan']);
  await expect.element(screen.getByText(t('explore_local_no_views', 'en')), patience).toBeVisible();
  await expect.poll(rows, patience).toEqual(['Ada', 'Grace', 'Edith', 'Mary', 'Joan']);
});
