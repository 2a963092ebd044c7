import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { t } from '../../src/lib/i18n/t';
import { hostileFiles, type HostileFile } from '../local-files/hostile-files';
import { ConsolePage } from './console-page';
import { openSite, type Site, type Visit } from './open-site';

const patience = { timeout: 60_000, interval: 50 };
let site: Site;
let visit: Visit;
let console: ConsolePage;
let page: Page;

beforeAll(async () => {
  site = await openSite();
});
beforeEach(async () => {
  visit = await site.visit();
  await visit.go('/explore/sql/');
  page = visit.page;
  console = await new ConsolePage(page).ready();
});
afterEach(async () => {
  expect(visit.escaped).toEqual([]);
  await visit.end();
});
afterAll(() => site.close());

async function pick(file: File): Promise<void> {
  const buffer = Buffer.from(await file.arrayBuffer());
  await page
    .locator('.file-import input[type="file"]')
    .setInputFiles({ name: file.name, mimeType: file.type, buffer });
}

const openTable = () => page.getByRole('button', { name: t('local_open', 'en') }).click(patience);
const tables = () => page.locator('.file-import li code').allInnerTexts();
const opened = async (name: string) =>
  vi.waitFor(async () => expect(await tables()).toContain(name), patience);

test('a file that is dropped becomes a table that joins with ours, and nothing is sent anywhere', async () => {
  await console.run('SELECT count(*) FROM cities');
  const before = visit.requests.length;
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
  });
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['city,score\nshenzhen,1.5\nhong-kong,2\n'], 'Scores 2024.csv'));
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true })
      );
  });
  await openTable();
  await opened('scores_2024');
  await console.run(
    'SELECT c.name_en, s.score FROM scores_2024 AS s JOIN cities AS c ON c.city = s.city ORDER BY s.score'
  );
  expect(await console.rows()).toEqual([
    ['Shenzhen', '1.5'],
    ['Hong Kong SAR', '2']
  ]);
  expect(sent).toEqual([]);
  expect(visit.requests.slice(before).filter((request) => !request.startsWith('/_app/immutable/'))).toEqual(
    []
  );
});

test('inferred types can be changed, and a value that does not fit is told by its row', async () => {
  await pick(new File([`n,code\n${'1,2\n'.repeat(3_000)}x,3\n`], 'types.csv'));
  const types = page.locator('.file th select');
  await types.first().waitFor(patience);
  expect(await types.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value))).toEqual([
    'BIGINT',
    'BIGINT'
  ]);
  await types.last().selectOption('VARCHAR');
  await types.first().selectOption('DOUBLE');
  await openTable();
  await page.locator('.file-import .error').waitFor(patience);
  expect(await page.locator('.file-import .error').innerText()).toContain('3001');
  await types.first().selectOption('VARCHAR');
  await openTable();
  await opened('types');
  await console.run('SELECT typeof(n), typeof(code) FROM types LIMIT 1');
  expect(await console.rows()).toEqual([['VARCHAR', 'VARCHAR']]);
});

test('reading a long file can be cancelled', async () => {
  await page.evaluate(() => {
    const part = 'shenzhen,2024-02-29,1.5\n'.repeat(100_000);
    const transfer = new DataTransfer();
    transfer.items.add(new File(['city,day,value\n', ...Array.from({ length: 60 }, () => part)], 'long.csv'));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true })
    );
  });
  await openTable();
  await page.locator('.file-import .progress').waitFor(patience);
  await page
    .locator('.file-import')
    .getByRole('button', { name: t('cancel', 'en') })
    .click();
  await vi.waitFor(async () => expect(await page.locator('.file-import .progress').count()).toBe(0), {
    timeout: 60_000
  });
  expect(await tables()).toEqual([]);
  await console.run('SELECT 1 AS one');
  expect(await console.rows()).toEqual([['1']]);
});

test('a table stays only where the reader keeps it, until they delete it', async () => {
  await pick(new File(['a\n1\n2\n'], 'kept.csv'));
  await openTable();
  await opened('kept');
  await page.getByRole('button', { name: t('local_save', 'en') }).click();
  await page.getByRole('button', { name: t('local_delete', 'en') }).waitFor(patience);
  await pick(new File(['a\n1\n'], 'gone.csv'));
  await openTable();
  await opened('gone');
  await page.reload();
  await console.ready();
  await opened('kept');
  expect(await tables()).toEqual(['kept']);
  await page.getByRole('button', { name: t('local_reopen', 'en'), exact: true }).click();
  await console.told(t('local_insert', 'en'));
  await console.run('SELECT sum(a) AS sum FROM kept');
  expect(await console.rows()).toEqual([['3']]);
  await page.getByRole('button', { name: t('local_delete', 'en') }).click();
  await page.getByRole('button', { name: t('local_save', 'en') }).waitFor(patience);
  await page.reload();
  await console.ready();
  expect(await tables()).toEqual([]);
});

test('a table that is closed is gone from the engine, and from the device where it was kept', async () => {
  for (const name of ['shut.csv', 'kept.csv']) {
    await pick(new File(['a\n1\n2\n'], name));
    await openTable();
    await opened(name.replace('.csv', ''));
  }
  const row = (name: string) =>
    page.locator('.file-import li', { has: page.locator(`code:text-is("${name}")`) });
  await row('kept')
    .getByRole('button', { name: t('local_save', 'en') })
    .click();
  await row('kept')
    .getByRole('button', { name: t('local_remove_saved', 'en'), exact: true })
    .click(patience);
  await row('shut')
    .getByRole('button', { name: t('local_remove', 'en'), exact: true })
    .click();
  await vi.waitFor(async () => expect(await tables()).toEqual([]), patience);
  await console.run('SELECT a FROM shut');
  await console.told('shut does not exist');
  await page.reload();
  await console.ready();
  expect(await tables()).toEqual([]);
});

describe('the page goes on after', () => {
  const refused: readonly HostileFile[] = [
    'an empty file',
    'a quote that never closes',
    'a picture called CSV',
    'a Parquet file cut off',
    'nested Parquet',
    'a workbook with a password',
    'a ZIP bomb called XLSX',
    'JSON that is no table'
  ];

  test.each(refused)('%s', async (name) => {
    const file = await hostileFiles[name]();
    await pick(file);
    await page.locator('.file-import .error, .file .actions .main').first().waitFor(patience);
    if ((await page.locator('.file-import .error').count()) === 0) await openTable();
    await page.locator('.file-import .error').waitFor(patience);
    expect(await page.locator('.file-import .error').innerText()).toContain(file.name);
    await pick(await hostileFiles['a workbook']());
    await openTable();
    await opened('sites_2');
    await console.run('SELECT name FROM sites_2');
    expect(await console.rows()).toEqual([['科學園']]);
  });
});
