import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { languages } from '$lib/i18n/locales';
import { t } from '$lib/i18n/t';
import ConsoleBar from '$lib/islands/sql-console/ConsoleBar.svelte';
import { QueryRunner } from '$lib/islands/sql-console/QueryRunner.svelte';
import ResultPanel from '$lib/islands/sql-console/ResultPanel.svelte';
import ResultTabs from '$lib/islands/sql-console/ResultTabs.svelte';
import RunStatus from '$lib/islands/sql-console/RunStatus.svelte';
import SavedQueries from '$lib/islands/sql-console/SavedQueries.svelte';
import { SavedQueriesState } from '$lib/islands/sql-console/SavedQueriesState.svelte';
import SqlConsole from '$lib/islands/sql-console/SqlConsole.svelte';
import type { QueryResult } from '$lib/query/ad-hoc/query-result';
import { RefusedError } from '$lib/query/ad-hoc/refused-error';
import { sqlHash } from '$lib/url-state/sql-hash';

const plain = location.pathname + location.search;
afterEach(() => {
  history.replaceState(null, '', plain);
  localStorage.clear();
});

const result = (part: Partial<QueryResult> = {}): QueryResult => ({
  sql: 'SELECT city, n FROM cities',
  columns: [
    { name: 'city', type: 'VARCHAR', kind: 'text' },
    { name: 'n', type: 'BIGINT', kind: 'number' }
  ],
  rows: [
    ['Hong Kong', '3'],
    ['Shenzhen', null]
  ],
  more: false,
  milliseconds: 12,
  ...part
});

describe('a result', () => {
  const shown = (tab: { result?: QueryResult; error?: unknown }) =>
    render(ResultPanel, { tab: { id: 1, sql: 'SELECT 1', ...tab }, locale: 'en' });

  test('is counted and shown row by row, with its empty cells named', async () => {
    const screen = await shown({ result: result() });
    await expect.element(screen.getByRole('status')).toHaveTextContent('2');
    await expect.element(screen.getByText('Shenzhen')).toBeVisible();
    await expect.element(screen.getByText(t('console_null', 'en'))).toBeVisible();
  });

  test('without a row says so, and can still be saved as a file', async () => {
    const screen = await shown({ result: result({ rows: [] }) });
    await expect.element(screen.getByText(t('console_empty', 'en'))).toBeVisible();
    await expect.element(screen.getByRole('button', { name: t('console_file_csv', 'en') })).toBeEnabled();
  });

  test('that was capped says how many rows are held', async () => {
    const screen = await shown({ result: result({ more: true }) });
    await expect.element(screen.getByRole('status')).toHaveTextContent('100,000');
  });

  test('is drawn as a chart when asked, and the pressed button says which view it is', async () => {
    const screen = await shown({ result: result() });
    const chart = screen.getByRole('button', { name: t('console_view_chart', 'en') });
    await expect.element(chart).toHaveAttribute('aria-pressed', 'false');
    await chart.click();
    await expect.element(chart).toHaveAttribute('aria-pressed', 'true');
    await expect.element(screen.getByText('Hong Kong').first()).toBeVisible();
  });

  test('that is an error is an alert with what the engine said', async () => {
    const screen = await shown({
      error: new RefusedError('write', 'DROP TABLE x', new Error('Cannot drop\nLINE 1: DROP'))
    });
    const alert = screen.getByRole('alert');
    await expect.element(alert).toHaveTextContent(t('console_refused_write', 'en'));
    await expect.element(alert).toHaveTextContent('Cannot drop');
    expect(alert.element().textContent).not.toContain('LINE 1');
  });
});

describe('the bar of the console', () => {
  const shown = async (running: boolean) => {
    const events = { onrun: vi.fn(), oncancel: vi.fn(), onshare: vi.fn(), onsave: vi.fn() };
    const screen = await render(ConsoleBar, { locale: 'en', running, ...events });
    return { screen, ...events };
  };

  test('runs what is written while nothing runs, and cancels while something does', async () => {
    const idle = await shown(false);
    await idle.screen.getByRole('button', { name: t('console_run', 'en') }).click();
    expect(idle.onrun).toHaveBeenCalledOnce();
    await expect.element(idle.screen.getByRole('button', { name: t('cancel', 'en') })).toBeDisabled();
    await idle.screen.unmount();
    const busy = await shown(true);
    await expect.element(busy.screen.getByRole('button', { name: t('console_run', 'en') })).toBeDisabled();
    await busy.screen.getByRole('button', { name: t('cancel', 'en') }).click();
    expect(busy.oncancel).toHaveBeenCalledOnce();
  });

  test('saves under a name by Enter, without blanks around it, and not without a name', async () => {
    const { screen, onsave } = await shown(false);
    const name = screen.getByLabelText(t('console_save_name', 'en'));
    await name.click();
    await userEvent.keyboard('{Enter}');
    expect(onsave).not.toHaveBeenCalled();
    await userEvent.keyboard(' by city {Enter}');
    expect(onsave).toHaveBeenCalledExactlyOnceWith('by city');
  });
});

describe('the status', () => {
  test('says what is being done, then that it was cancelled, then what else there is', async () => {
    const runner = new QueryRunner();
    runner.running = true;
    runner.progress = { step: 'loading', table: 'companies', rows: 5, total: 10 };
    const screen = await render(RunStatus, { locale: 'en', runner, notice: 'Saved' });
    const status = screen.getByRole('status');
    await expect.element(status).toHaveTextContent(t('engine_loading', 'en', { table: 'companies' }));
    expect(status.element().innerHTML).toContain('scaleX(0.5)');
    runner.running = false;
    runner.cancelled = true;
    await expect.element(status).toHaveTextContent(t('console_cancelled', 'en'));
    runner.cancelled = false;
    await expect.element(status).toHaveTextContent('Saved');
  });
});

describe('the tabs of results', () => {
  const shown = async () => {
    const runner = new QueryRunner();
    runner.tabs = [
      { id: 1, sql: 'SELECT 1', result: result({ sql: 'SELECT 1' }) },
      { id: 2, sql: 'SELECT nowhere', error: new Error('no such column') },
      { id: 3, sql: 'SELECT 3', result: result({ sql: 'SELECT 3' }) }
    ];
    runner.shown = 3;
    const screen = await render(ResultTabs, { runner, locale: 'en' });
    return { screen, runner, tab: (at: number) => screen.getByRole('tab').nth(at) };
  };

  test('are walked through by arrows, around the end, and only the shown one is in the order of keys', async () => {
    const { tab, screen } = await shown();
    tab(2).element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(tab(0)).toHaveFocus();
    await expect.element(tab(0)).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect.element(tab(1)).toHaveFocus();
    await expect.element(screen.getByRole('alert')).toBeVisible();
    expect(
      screen
        .getByRole('tab')
        .elements()
        .map((element) => element.tabIndex)
    ).toEqual([-1, 0, -1]);
  });

  test('are closed by Delete or by their button, and the next is shown', async () => {
    const { screen, runner, tab } = await shown();
    tab(2).element().focus();
    await userEvent.keyboard('{Delete}');
    expect(runner.tabs.map(({ id }) => id)).toEqual([1, 2]);
    await expect.element(tab(1)).toHaveAttribute('aria-selected', 'true');
    await screen.getByRole('button', { name: t('console_close', 'en') }).click();
    await screen.getByRole('button', { name: t('console_close', 'en') }).click();
    await expect.element(screen.getByRole('tablist')).not.toBeInTheDocument();
  });
});

describe('saved queries', () => {
  const shown = async () => {
    const queries = new SavedQueriesState();
    queries.remember('-- how many\nSELECT count(*) FROM cities');
    queries.save('mine', 'SELECT 1');
    const onopen = vi.fn();
    const screen = await render(SavedQueries, { queries, locale: 'en', onopen });
    for (const details of screen.container.querySelectorAll('details')) details.open = true;
    return { screen, queries, onopen };
  };

  test('are opened again by their name, or by the first line that says something', async () => {
    const { screen, onopen } = await shown();
    await screen.getByRole('button', { name: 'mine', exact: true }).click();
    await screen.getByRole('button', { name: 'how many', exact: true }).click();
    expect(onopen.mock.calls).toEqual([['SELECT 1'], ['-- how many\nSELECT count(*) FROM cities']]);
  });

  test('are taken out singly or, of the history, all at once', async () => {
    const { screen, queries } = await shown();
    await screen.getByRole('button', { name: t('console_drop', 'en', { name: 'mine' }) }).click();
    await expect.element(screen.getByText(t('console_saved_none', 'en'))).toBeVisible();
    await screen.getByRole('button', { name: t('console_history_clear', 'en') }).click();
    await expect.element(screen.getByText(t('console_history_none', 'en'))).toBeVisible();
    expect(queries.lists).toEqual({ history: [], saved: [] });
  });

  test('are there again on the next visit', async () => {
    const { queries } = await shown();
    expect(new SavedQueriesState().lists).toEqual(queries.lists);
  });
});

describe('the console with its engine', () => {
  const EXAMPLES = [
    { id: 'first', sql: 'SELECT 41 + 1 AS answer' },
    { id: 'second', sql: 'SELECT 2 AS two' }
  ];
  const shown = async (locale: (typeof languages)[number]['locale'] = 'en') => {
    const screen = await render(SqlConsole, { locale, examples: EXAMPLES });
    const editor = screen.getByRole('textbox', { name: t('console_editor', locale) });
    return { screen, editor };
  };

  test.each(languages)('starts with the first example, its controls named in $locale', async ({ locale }) => {
    const { screen, editor } = await shown(locale);
    await expect.element(editor).toHaveTextContent('SELECT 41 + 1 AS answer');
    await expect.element(screen.getByRole('button', { name: t('console_run', locale) })).toBeEnabled();
  });

  test('runs by keys alone, and shows the rows', { timeout: 120_000 }, async () => {
    const { screen, editor } = await shown();
    editor.element().focus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(screen.getByRole('cell', { name: '42' }), { timeout: 60_000 }).toBeVisible();
  });

  test('marks an error at its place in the text', { timeout: 120_000 }, async () => {
    history.replaceState(null, '', await sqlHash('SELECT 1 AS a;\nSELECT a, nowhere FROM cities'));
    const { screen, editor } = await shown();
    await expect.element(editor).toHaveTextContent('nowhere');
    await screen.getByRole('button', { name: t('console_run', 'en') }).click();
    await expect.element(screen.getByRole('alert'), { timeout: 60_000 }).toBeVisible();
    await expect.poll(() => screen.container.querySelector('.cm-lintRange-error')?.textContent).toBeTruthy();
  });

  test('opens the example and the query that an address names', async () => {
    history.replaceState(null, '', '#example-second');
    const { screen, editor } = await shown();
    await expect.element(editor).toHaveTextContent('SELECT 2 AS two');
    location.hash = (await sqlHash('SELECT 3 AS three')) ?? '';
    await expect.element(editor).toHaveTextContent('SELECT 3 AS three');
    location.hash = '#sql=damaged';
    await expect.element(screen.getByText(t('console_link_damaged', 'en'))).toBeVisible();
  });
});
