import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from './axe';
import { FilterBar } from './filter-bar';
import { openSite, type Site } from './open-site';
import { clean, openPanel, texts } from './share-dialog';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

describe('the four actions of a figure', () => {
  test('lead to the page of the chart where there is no script', async () => {
    const visit = await site.visit({ javaScriptEnabled: false });
    await visit.go('/tc/companies/');
    const links = visit.page.locator('#park-companies a[data-share]');
    expect(await links.allInnerTexts()).toEqual(['分享', '嵌入', '下載', '引用']);
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(
      ['share', 'embed', 'download', 'cite'].map((part) => `/tc/charts/park-companies/#${part}`)
    );
    for (const href of hrefs) {
      await visit.go(href ?? '');
      expect(await visit.page.locator(href?.replace(/^.*#/, '#') ?? '').count()).toBe(1);
    }
    await visit.end();
  });

  test('cost a page no request until one is opened, and then no engine', async () => {
    const visit = await site.visit();
    await visit.open('/companies/');
    const before = visit.requests.length;
    expect(visit.requests.filter((request) => request.includes('/charts/'))).toEqual([]);
    await openPanel(visit.page, 'park-companies', 'download');
    const after = visit.requests.slice(before);
    expect(after.filter((request) => request.endsWith('/charts/park-companies.json'))).toHaveLength(1);
    expect(after.filter((request) => /wasm|parquet$/.test(request))).toEqual([]);
    await clean(visit);
  });

  test('open a panel by keyboard, keep the focus within, and give it back on Esc', async () => {
    const visit = await site.visit();
    await visit.open('/companies/');
    const link = visit.page.locator('#park-companies a[data-share="share"]');
    await link.focus();
    await visit.page.keyboard.press('Enter');
    const panel = visit.page.locator('dialog.share-dialog');
    await panel.locator('.copy').first().waitFor();
    for (let step = 0; step < 14; step += 1) {
      await visit.page.keyboard.press('Tab');
      const outside = await visit.page.evaluate(
        () => document.activeElement !== document.body && !document.activeElement?.closest('dialog')
      );
      expect(outside).toBe(false);
    }
    await visit.page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await clean(visit);
  });

  test.each(['share', 'embed', 'download', 'cite'])(
    '%s is accessible, on a narrow phone too',
    async (action) => {
      const visit = await site.visit({ viewport: { width: 320, height: 700 } });
      await visit.open('/sc/companies/');
      const panel = await openPanel(visit.page, 'park-companies', action);
      if (action === 'embed')
        await panel.locator('iframe').contentFrame().locator('svg').first().waitFor({ state: 'attached' });
      expect(await axe(visit.page, '.share-dialog')).toEqual([]);
      expect(await panel.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
      await clean(visit);
    }
  );

  test('say so and lead on where the file of the chart cannot be had', async () => {
    const visit = await site.visit();
    await visit.page.route('**/charts/park-companies.json', (route) => route.abort());
    await visit.open('/companies/');
    await visit.page.locator('#park-companies a[data-share="cite"]').click();
    const panel = visit.page.locator('dialog.share-dialog');
    await panel.getByRole('alert').waitFor();
    expect(await panel.getByRole('link').getAttribute('href')).toMatch(/\/charts\/park-companies\/#cite$/);
    await visit.end();
  });
});

describe('share', () => {
  test('gives a link that opens this very view', async () => {
    const visit = await site.visit();
    await visit.open('/companies/?from=2015&to=2022');
    await expect.poll(() => visit.page.locator('.chips').innerText(), { timeout: 60_000 }).toContain('2015');
    await new FilterBar(visit.page).quiet();
    const panel = await openPanel(visit.page, 'park-companies', 'share');
    const [link = '', permanent] = await texts(panel);
    expect(link).toBe(`${site.origin}/companies/?from=2015&to=2022#park-companies`);
    expect(permanent).toBe(`${site.origin}/charts/park-companies/`);
    expect(link.length).toBeLessThan(2000);
    await clean(visit);
  });

  test('gives for another currency the page of the chart, which opens in it', async () => {
    const visit = await site.visit();
    await visit.open('/funding/');
    await visit.page.locator('.currency input[value="USD"]').check();
    const [link = ''] = await texts(await openPanel(visit.page, 'register-largest-rounds', 'share'));
    expect(link).toBe(`${site.origin}/charts/register-largest-rounds/?currency=USD`);
    await visit.page.goto(link);
    expect(await visit.page.locator('.currency input:checked').inputValue()).toBe('USD');
    expect(await visit.page.locator('.drawing.in-USD').isVisible()).toBe(true);
    await clean(visit);
  });

  test('copies, and says that it did', async () => {
    const visit = await site.visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await visit.open('/companies/');
    const panel = await openPanel(visit.page, 'park-companies', 'share');
    await panel.getByRole('button', { name: 'Copy' }).first().click();
    await panel.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
    const copied = await visit.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${site.origin}/companies/#park-companies`);
    await clean(visit);
  });
});

describe('the report', () => {
  test('takes up the view of a figure from its panel, says how many charts it holds, and shows that view', async () => {
    const visit = await site.visit();
    await visit.open('/tc/companies/?from=2015&to=2022');
    await new FilterBar(visit.page).settled('?from=2015&to=2022');
    const panel = await openPanel(visit.page, 'park-companies', 'share');
    expect(await panel.getByRole('heading', { level: 2 }).innerText()).toContain('科學園');
    for (const count of [1, 2]) {
      await panel.locator('[data-act="add"]').click();
      await panel
        .getByRole('status')
        .filter({ hasText: `${count}個` })
        .waitFor();
      expect(await visit.page.locator('nav .count').innerText()).toBe(`\u00a0(${count})`);
    }
    await panel.getByRole('link', { name: '打開報告' }).click();
    await visit.page.locator('.report-editor').waitFor();
    expect(new URL(visit.page.url()).pathname).toBe('/tc/report/');
    const title = visit.page.locator('.parts > li[data-kind="chart"] .title').first();
    await expect.poll(() => title.innerText(), { timeout: 60_000 }).toMatch(/\S/);
    const kept = await visit.page.evaluate(() => localStorage.getItem('innoscope:report') ?? '');
    expect(kept).toMatch(/"from":\s*2015,\s*"to":\s*2022/);
    await clean(visit);
  });
});

test('a series is cited in four forms, with the day on which it is read', async () => {
  const visit = await site.visit({ locale: 'zh-HK' });
  await visit.open('/sc/data/series/hkstp.companies/');
  const cite = visit.page.locator('.citing');
  await cite.locator('summary').click();
  await cite.locator('li a').nth(3).waitFor();
  const [plain = '', bibtex = '', ris = '', csl = ''] = await texts(cite);
  const address = `${site.origin}/sc/data/series/hkstp.companies/`;
  for (const text of [plain, bibtex, ris, csl]) expect(text).toContain(address);
  const today = await visit.page.evaluate(() => new Date().toLocaleDateString('en-CA'));
  expect(bibtex).toContain(`urldate = {${today}}`);
  expect(ris).toMatch(/^TY {2}- /);
  expect(JSON.parse(csl)).toBeTruthy();
  expect(await axe(visit.page, '.citing')).toEqual([]);
  await clean(visit);
});

describe('embed', () => {
  test('gives code for the view with its height, and previews it', async () => {
    const visit = await site.visit();
    await visit.open('/companies/');
    const panel = await openPanel(visit.page, 'park-companies', 'embed');
    await panel.getByLabel('Theme').selectOption('dark');
    const frame = visit.page.frameLocator('.share-dialog iframe');
    await frame.locator('.drawing').first().waitFor();
    await expect
      .poll(async () => (await texts(panel))[0], { timeout: 60_000 })
      .toMatch(/height="(?!620")\d+"/);
    const [code = '', component = '', images = ''] = await texts(panel);
    expect(code).toContain(`src="${site.origin}/embed/park-companies/?theme=dark"`);
    expect(code).toMatch(/title="[^"]+".*loading="lazy"/);
    expect(component).toContain('<innoscope-chart chart="park-companies" lang="en" theme="dark">');
    for (const address of images.split('\n').filter((one) => one.endsWith('.svg')))
      expect((await visit.page.request.get(address)).status()).toBe(200);
    await visit.end();
  });
});
