import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import FileImport from '$lib/components/file-import/FileImport.svelte';
import FilePreview from '$lib/components/file-import/FilePreview.svelte';
import LocalTableList from '$lib/components/file-import/LocalTableList.svelte';
import { languages } from '$lib/i18n/locales';
import { t } from '$lib/i18n/t';
import { FileImportState } from '$lib/local-files/FileImportState.svelte';
import { localTables, type LocalTable } from '$lib/local-files/local-tables';
import type { Format, Overrides, Preview } from '$lib/local-files/plan';

afterEach(() => {
  for (const { name } of localTables.list()) localTables.remove(name);
});

describe('the preview of a file', () => {
  const preview = (format: Format, sheets: readonly string[] = []): Preview => ({
    format,
    sheets,
    columns: [
      { name: 'city', type: 'VARCHAR', key: 'city', chosen: false },
      { name: 'score', type: 'DOUBLE', key: 'score', chosen: false }
    ],
    rows: [
      ['Hong Kong', '1.5'],
      ['Shenzhen', null]
    ],
    notes: []
  });
  const csv: Format = { kind: 'csv', encoding: 'utf-8', delimiter: ',', header: true };
  const shown = async (format: Format, sheets?: readonly string[], overrides: Overrides = {}) => {
    const look = vi.fn();
    const screen = await render(FilePreview, {
      preview: preview(format, sheets),
      overrides,
      locale: 'en',
      look
    });
    return { screen, look };
  };

  test('asks of a CSV file its encoding, its separator and whether it has a head; each answer is looked at anew', async () => {
    const { screen, look } = await shown(csv, [], { types: { 0: 'DATE' } });
    await userEvent.selectOptions(screen.getByLabelText(t('local_encoding', 'en')), 'big5');
    expect(look).toHaveBeenLastCalledWith({ types: {}, encoding: 'big5' });
    await userEvent.selectOptions(screen.getByLabelText(t('local_delimiter', 'en')), ';');
    expect(look).toHaveBeenLastCalledWith({ types: {}, delimiter: ';' });
    await screen.getByRole('checkbox', { name: t('local_header', 'en') }).click();
    expect(look).toHaveBeenLastCalledWith({ types: {}, header: false });
  });

  test('asks of a workbook its sheet, where it has several', async () => {
    const { screen, look } = await shown({ kind: 'xlsx', sheet: 'A', header: true }, ['A', 'B']);
    await userEvent.selectOptions(screen.getByLabelText(t('local_sheet', 'en')), 'B');
    expect(look).toHaveBeenLastCalledWith({ types: {}, sheet: 'B' });
    await screen.unmount();
    const single = await shown({ kind: 'xlsx', sheet: 'A', header: true }, ['A']);
    await expect.element(single.screen.getByLabelText(t('local_sheet', 'en'))).not.toBeInTheDocument();
  });

  test('asks of JSON its encoding alone', async () => {
    const { screen } = await shown({ kind: 'json', encoding: 'utf-8' });
    await expect.element(screen.getByLabelText(t('local_encoding', 'en'))).toBeVisible();
    await expect.element(screen.getByRole('checkbox')).not.toBeInTheDocument();
  });

  test('asks of each column its type, and leaves the other types as they were set', async () => {
    const { screen, look } = await shown(csv, [], { types: { 0: 'DATE' } });
    const type = screen.getByLabelText(t('local_type_of', 'en', { column: 'score' }));
    await userEvent.selectOptions(type, 'VARCHAR');
    expect(look).toHaveBeenLastCalledWith({ types: { 0: 'DATE', 1: 'VARCHAR' } });
  });

  test('scrolls by keys: its region takes the focus', async () => {
    const { screen } = await shown(csv);
    expect(screen.getByRole('region', { name: t('local_preview', 'en') }).element().tabIndex).toBe(0);
  });
});

describe('the list of local tables', () => {
  const table = (part: Partial<LocalTable> = {}): LocalTable => ({
    name: 'scores',
    file: 'Scores.csv',
    bytes: 2048,
    rows: 3,
    columns: [{ name: 'city', type: 'VARCHAR' }],
    source: new Blob(),
    notes: [],
    isSaved: false,
    ...part
  });
  const shown = async (part: Partial<LocalTable> = {}) => {
    const files = new FileImportState();
    const use = vi.fn();
    const screen = await render(LocalTableList, {
      tables: [table(part)],
      files,
      locale: 'en',
      uses: [{ label: 'Chart it', use }]
    });
    return { screen, files, use };
  };

  test('shows each with its size and offers what can be done with it here', async () => {
    const { screen, use } = await shown();
    await expect
      .element(screen.getByRole('list', { name: t('local_tables', 'en') }))
      .toHaveTextContent('scores');
    await screen.getByRole('button', { name: 'Chart it' }).click();
    expect(use).toHaveBeenCalledExactlyOnceWith('scores');
  });

  test('lets a stored table be forgotten, and any be removed', async () => {
    const { screen, files } = await shown({ isSaved: true });
    const forget = vi.spyOn(files, 'forget').mockResolvedValue();
    const remove = vi.spyOn(files, 'remove').mockResolvedValue();
    await screen.getByRole('button', { name: t('local_delete', 'en'), exact: true }).click();
    expect(forget).toHaveBeenCalledExactlyOnceWith('scores');
    await screen.getByRole('button', { name: t('local_remove_saved', 'en') }).click();
    expect(remove).toHaveBeenCalledOnce();
  });

  test('offers what is stored but not open', async () => {
    const { screen, files } = await shown();
    files.saved = [{ name: 'earlier', file: 'Earlier.csv', bytes: 10 }];
    const reopen = vi.spyOn(files, 'reopen').mockResolvedValue();
    await screen.getByRole('button', { name: t('local_reopen', 'en') }).click();
    expect(reopen).toHaveBeenCalledExactlyOnceWith('earlier');
  });
});

describe('the import of a file', () => {
  const choose = async (name: string, text: string, locale: (typeof languages)[number]['locale'] = 'en') => {
    const opened = vi.fn();
    const screen = await render(FileImport, { locale, uses: [], opened });
    await userEvent.upload(
      screen.getByLabelText(t('local_choose', locale)).first(),
      new File([text], name, { type: 'text/plain' })
    );
    return { screen, opened };
  };

  test('looks at it, opens it as a table and says so', { timeout: 60_000 }, async () => {
    const { screen, opened } = await choose('Scores 2024.csv', 'city,score\nHong Kong,1\nShenzhen,2\n');
    await expect.element(screen.getByRole('cell', { name: 'Shenzhen' }), { timeout: 60_000 }).toBeVisible();
    await screen.getByRole('button', { name: t('local_open', 'en') }).click();
    await expect
      .element(screen.getByText(t('local_opened', 'en', { name: 'scores_2024', rows: '2' })), {
        timeout: 60_000
      })
      .toBeVisible();
    expect(opened).toHaveBeenCalledExactlyOnceWith('scores_2024');
    expect(localTables.list().map(({ name, rows }) => [name, rows])).toEqual([['scores_2024', 2]]);
  });

  test.each(languages)(
    'says in $locale what is wrong with a file that it cannot read',
    async ({ locale }) => {
      const { screen } = await choose('picture.png', '\u0089PNG\r\n\u001a\n', locale);
      await expect.element(screen.getByRole('alert'), { timeout: 60_000 }).toHaveTextContent('picture.png');
    }
  );
});
