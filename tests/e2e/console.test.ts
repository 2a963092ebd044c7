import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { languages } from '../../src/lib/i18n/locales';
import { t } from '../../src/lib/i18n/t';
import { escapes } from '../sql-console/escapes';
import { axeInBoth, faultless } from './axe';
import { ConsolePage } from './console-page';
import { openSite, type Site, type Visit } from './open-site';
import { siteIndex } from './site-index';

const path = '/explore/sql/';
let site: Site;
let visit: Visit;

async function open(to = path, options: Parameters<Site['visit']>[0] = {}): Promise<ConsolePage> {
  visit = await site.visit(options);
  await visit.go(to);
  return new ConsolePage(visit.page).ready();
}

async function repeated(key: string, times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await visit.page.keyboard.press(key);
}

beforeAll(async () => {
  site = await openSite();
});
afterEach(async () => {
  expect(visit.escaped).toEqual([]);
  await visit.end();
});
afterAll(() => site.close());

test('without script the page is whole: tables with their columns, and twenty worked queries', async () => {
  visit = await site.visit({ javaScriptEnabled: false });
  await visit.go(path);
  expect(await visit.page.locator('details[id^="example-"]').count()).toBe(20);
  expect(await visit.page.locator('details[id^="table-"]').count()).toBe(siteIndex.tables.length);
  expect(await visit.page.locator('[data-island="sql-console"]').innerText()).toContain(
    t('console_no_script', 'en')
  );
});

describe('asking', () => {
  test('by keyboard alone: an answer, a chart, files; Tab leaves the editor', async () => {
    const console = await open();
    await console.run(
      'SELECT city, count(*) AS n FROM companies WHERE city IS NOT NULL GROUP BY city ORDER BY n DESC, city'
    );
    expect((await console.rows())[0]).toHaveLength(2);
    await visit.page.locator('.cm-content').focus();
    await visit.page.keyboard.press('Tab');
    expect(await visit.page.evaluate(() => document.activeElement?.closest('.cm-editor'))).toBeNull();
    await visit.page.getByRole('button', { name: t('console_view_chart', 'en') }).press('Enter');
    expect(await visit.page.locator('.canvas rect').count()).toBeGreaterThan(1);
    const [download] = await Promise.all([
      visit.page.waitForEvent('download'),
      visit.page.getByRole('button', { name: 'CSV' }).press('Enter')
    ]);
    expect(download.suggestedFilename()).toBe('innoscope-sql.csv');
    // Service workers are blocked, so that they do not answer before the tests' routes.
    expect(visit.complaints.filter((one) => !one.includes('Service Worker registration blocked'))).toEqual(
      []
    );
  });

  test('several statements give several tabs, and a huge result only the rows in sight', async () => {
    const console = await open();
    await console.run('SELECT 1 AS a; SELECT range AS b FROM range(200000)');
    await vi.waitFor(async () => expect((await console.tabs())[1]).toBe(2), { timeout: 60_000 });
    expect(await visit.page.locator('.counted').innerText()).toContain('100,000');
    expect((await console.rows()).length).toBeLessThan(60);
    await visit.page.locator('.rows .scroll').evaluate((rows) => rows.scrollTo(0, rows.scrollHeight));
    await vi.waitFor(async () => expect((await console.rows()).at(-1)).toEqual(['99999']), {
      timeout: 60_000
    });
    await console.run('SELECT 1 AS a WHERE false');
    expect(await visit.page.locator('.panel').innerText()).toContain(t('console_empty', 'en'));
  });

  test('an endless query stops when told to, and the console is usable again', async () => {
    const console = await open();
    await console.run('SELECT 1 AS one');
    await console.write('SELECT count(*) FROM range(1000000000) AS a, range(1000000000) AS b');
    await visit.page.keyboard.press('ControlOrMeta+Enter');
    await vi.waitFor(async () => expect(await console.doing()).toContain(t('engine_running', 'en')), {
      timeout: 60_000
    });
    await visit.page.getByRole('button', { name: t('cancel', 'en') }).click();
    await vi.waitFor(async () => expect(await console.doing()).toBe(t('console_cancelled', 'en')), {
      timeout: 60_000
    });
    await console.run('SELECT 42 AS answer');
    expect(await console.rows()).toEqual([['42']]);
  });

  test('an error stands where it is', async () => {
    const console = await open();
    await console.run('SELECT name_en,\n  nowhere\nFROM cities');
    expect(await console.fault()).toContain(t('console_error_binder', 'en'));
    expect(await visit.page.locator('.cm-lintRange-error').allInnerTexts()).toEqual(['nowhere']);
  });

  test('completion offers the columns of the tables in scope', async () => {
    const console = await open();
    await console.write('SELECT o.qual FROM observations AS o');
    await visit.page.keyboard.press('Home');
    await repeated('ArrowRight', 'SELECT o.qual'.length);
    await visit.page.keyboard.press('Control+Space');
    await visit.page.locator('.cm-tooltip-autocomplete').waitFor();
    expect(await visit.page.locator('.cm-tooltip-autocomplete li').first().innerText()).toContain(
      'qualifier'
    );
    await visit.page.keyboard.press('Escape');
  });
});

test('every way out of the console is refused on the page by name, and asks nothing of any host', async () => {
  const console = await open();
  await console.run('SELECT 1 AS one');
  const before = visit.requests.length;
  for (const [sql, refusal] of escapes) {
    await console.run(sql);
    expect(await console.fault(), sql).toContain(t(`console_refused_${refusal}`, 'en'));
  }
  // The tables that the attempts name belong to the site.
  expect(visit.requests.slice(before).filter((request) => !request.startsWith('/data/'))).toEqual([]);
  await console.run(
    "SELECT current_setting('enable_external_access') AS open, current_setting('lock_configuration') AS locked"
  );
  expect(await console.rows()).toEqual([['false', 'true']]);
});

describe('a query', () => {
  test('goes by link, and a damaged link is told', async () => {
    const console = await open();
    await console.write("SELECT '香港' AS place");
    await visit.page.getByRole('button', { name: t('console_share', 'en') }).click();
    await vi.waitFor(() => expect(visit.page.url()).toContain('#sql='), { timeout: 60_000 });
    const { hash } = new URL(visit.page.url());
    await visit.page.goto(`${site.origin}/tc${path}${hash}`);
    await console.ready();
    await vi.waitFor(
      async () => expect(await visit.page.locator('.cm-content').innerText()).toContain('香港'),
      { timeout: 60_000 }
    );
    await visit.page.evaluate(() => (location.hash = '#sql=AAAA'));
    await console.told(t('console_link_damaged', 'zh-Hant'));
  });

  test('is kept in the browser, by name and in the history', async () => {
    const console = await open();
    await console.run('SELECT 7 AS seven');
    await visit.page.locator('input[name="name"]').fill('Mine');
    await visit.page.keyboard.press('Enter');
    await console.told(t('console_save_done', 'en'));
    await visit.page.reload();
    await console.ready();
    await visit.page.getByText(t('console_saved', 'en', { count: 1 })).click();
    await visit.page.getByRole('button', { name: 'Mine', exact: true }).click();
    expect(await visit.page.locator('.cm-content').innerText()).toContain('SELECT 7 AS seven');
    expect(await visit.page.locator('[data-island="sql-console"]').innerText()).toContain(
      t('console_history', 'en', { count: 1 })
    );
  });

  test('of the worked ones opens by its link', async () => {
    await open();
    await visit.page.locator('#example-hedges summary').click();
    await visit.page.locator('#example-hedges a').click();
    await vi.waitFor(
      async () => expect(await visit.page.locator('.cm-content').innerText()).toContain('GROUP BY qualifier'),
      { timeout: 60_000 }
    );
  });
});

test('where the engine cannot start the console says so, and the page stays', async () => {
  visit = await site.visit();
  // The engine is fetched as soon as a pointer or the focus approaches the editor.
  await visit.page.route(/\.wasm/, (route) => route.abort());
  await visit.go(path);
  const console = await new ConsolePage(visit.page).ready();
  await console.run('SELECT 1 AS one');
  expect(await console.fault()).toContain(t('console_error_start', 'en'));
  expect(await visit.page.locator('details[id^="example-"]').count()).toBe(20);
  await visit.page.unroute(/\.wasm/);
  await console.run('SELECT 1 AS one');
  expect(await console.rows()).toEqual([['1']]);
});

test.each(languages)(
  'in $locale on a phone: axe finds nothing in the light and in the dark, and nothing is wider than the page',
  async ({ path: prefix, locale }) => {
    const console = await open(`/${prefix}explore/sql/`, {
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce'
    });
    await console.run('SELECT city, count(*) AS n FROM companies GROUP BY city; SELECT nowhere');
    await vi.waitFor(async () => expect((await console.tabs())[1]).toBe(2), { timeout: 60_000 });
    expect(await axeInBoth(visit.page)).toEqual(faultless);
    await visit.page.getByRole('tab').first().click();
    await visit.page.getByRole('button', { name: t('console_view_chart', locale) }).click();
    expect(await axeInBoth(visit.page)).toEqual(faultless);
    for (const width of [390, 320]) {
      await visit.page.setViewportSize({ width, height: 844 });
      expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  }
);
