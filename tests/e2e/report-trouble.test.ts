import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportHash } from '../../src/lib/report/report-link';
import type { Report } from '../../src/lib/report/report';
import { openSite, type Site } from './open-site';
import { ReportPage } from './report-page';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const hostile = [
  '<script>document.title = "owned"</script>',
  '<img src=x onerror="document.title = \'owned\'">',
  '[click](javascript:document.title=%22owned%22)',
  '**<svg onload="document.title = \'owned\'">**',
  '</style><script>document.title = "owned"</script>'
].join('\n\n');
const linked: Report = {
  title: '</title></style><script>document.title="owned"</script>',
  blocks: [
    { kind: 'heading', text: '<b onmouseover="alert(1)">x</b>' },
    { kind: 'text', text: hostile },
    {
      kind: 'chart',
      half: false,
      view: { chart: 'park-companies', filters: { from: 2010, to: 2020, places: [] } }
    }
  ]
};
const chart = (id: string, filters = {}): Report['blocks'][number] => ({
  kind: 'chart',
  half: false,
  view: { chart: id, filters: { places: [], ...filters } }
});

test('what a stranger wrote into a link runs nowhere: not on the page, not in the file, not in print', async () => {
  const editor = await ReportPage.open(site, `/report/${await reportHash(linked)}`);
  await editor.drawn();
  const { page } = editor;
  expect(await page.locator('.words script, .words img, .words svg, .heading b').count()).toBe(0);
  expect(await page.locator('.words a').count()).toBe(0);
  expect(await page.locator('.words').innerText()).toContain('<script>');
  await page.pdf();
  const { bytes } = await editor.file('html');
  const other = await site.visit();
  await other.page.setContent(bytes.toString('utf8'));
  expect(await other.page.locator('script, img').count()).toBe(0);
  for (const shown of [page, other.page]) expect(await shown.title()).not.toBe('owned');
  await editor.visit.end();
});

test('filters of a view are kept, said, and can be dropped', async () => {
  const editor = await ReportPage.open(site, `/report/${await reportHash(linked)}`);
  await editor.drawn();
  expect(await editor.page.locator('.figure .view').first().innerText()).toContain('2010');
  const rows = () => editor.page.locator('[data-panel="table"] tbody tr').count();
  const few = await rows();
  await editor.page.locator('.figure .view button').click();
  await editor.drawn();
  expect(await rows()).toBeGreaterThan(few);
  await editor.visit.end();
});

test('filters that leave nothing say so', async () => {
  const report = { title: '', blocks: [chart('park-companies', { from: 1950, to: 1951 })] };
  const editor = await ReportPage.open(site, `/report/${await reportHash(report)}`);
  await editor.page.locator('.figure .empty', { hasText: '1950' }).waitFor();
  expect(await editor.page.locator('.figure .drawing svg').count()).toBe(0);
  await editor.visit.end();
});

test('a link beside a report of one’s own leaves that alone until it is taken over', async () => {
  const editor = await ReportPage.open(site);
  await editor.add('hk-startups');
  await editor.drawn();
  const own = await editor.kept();
  await editor.page.goto(
    `${site.origin}/report/${await reportHash({ title: 'Theirs', blocks: [chart('rd-to-gdp')] })}`
  );
  await editor.page.reload();
  await editor.ready();
  expect(await editor.page.locator('.report-title').innerText()).toBe('Theirs');
  await editor.page.locator('#report-title').fill('Changed');
  expect(await editor.kept()).toEqual(own);
  await editor.page.locator('.notice button', { hasText: 'my own' }).click();
  expect(await editor.kept()).toEqual(own);
  expect(await editor.page.locator('.parts > li').count()).toBe(1);
  await editor.visit.end();
});

test('a link that is broken, or names charts that are not there, says so and opens what it can', async () => {
  const broken = await ReportPage.open(site, '/report/#r=nonsense');
  expect(await broken.page.locator('.notice').innerText()).toContain('cannot be opened');
  await broken.visit.end();
  const report = { title: '', blocks: [chart('no-such-chart'), chart('rd-to-gdp')] };
  const editor = await ReportPage.open(site, `/report/${await reportHash(report)}`);
  await editor.drawn();
  expect(await editor.page.locator('.notice').innerText()).toContain('no-such-chart');
  expect(await editor.page.locator('.parts > li').count()).toBe(1);
  await editor.visit.end();
});

test('a report goes out as a file and comes in again; a file that is none is refused with the reason', async () => {
  const editor = await ReportPage.open(site);
  await editor.add('park-companies', 'rd-to-gdp');
  await editor.drawn();
  const kept = await editor.kept();
  const { name, bytes } = await editor.file('save');
  await editor.page.locator('[data-act="clear"]').click();
  expect(await editor.page.locator('.start').count()).toBe(1);
  const picker = editor.page.locator('input[type="file"]');
  await picker.setInputFiles({
    name: 'cat.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"cat":1}')
  });
  await editor.page.locator('.notice', { hasText: 'cat.json' }).waitFor();
  await picker.setInputFiles({ name, mimeType: 'application/json', buffer: bytes });
  await editor.drawn();
  expect(await editor.kept()).toEqual(kept);
  await editor.visit.end();
});

test('what the browser kept is set aside where it is damaged, and a full store is said', async () => {
  const editor = await ReportPage.open(site);
  await editor.page.evaluate(() => localStorage.setItem('innoscope:report', '{"innoscope":'));
  await editor.page.reload();
  await editor.ready();
  expect(await editor.page.locator('.notice').innerText()).toContain('damaged');
  expect(await editor.page.evaluate(() => localStorage.getItem('innoscope:report:damaged'))).toBe(
    '{"innoscope":'
  );
  await editor.page.evaluate(() => {
    for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let at = 0; at < 3; at += 1) localStorage.setItem(`fill-${size}-${at}`, 'x'.repeat(size));
      } catch {
        continue;
      }
    }
  });
  await editor.add('park-companies');
  await editor.page.locator('.notice', { hasText: 'full' }).waitFor();
  await editor.visit.end();
});

test('a chart that cannot be fetched says so, and comes when it is asked again', async () => {
  const editor = await ReportPage.open(site);
  await editor.visit.page.context().setOffline(true);
  await editor.add('park-companies');
  await editor.page.locator('.figure .empty button').waitFor();
  await editor.visit.page.context().setOffline(false);
  await editor.page.locator('.figure .empty button').click();
  await editor.drawn();
  expect(await editor.page.locator('.figure .empty').count()).toBe(0);
  await editor.visit.end();
});

test('a link that would be too long says so and leads to the file', async () => {
  const editor = await ReportPage.open(site);
  await editor.page.locator('.actions button', { hasText: 'Add text' }).click();
  const words = Array.from({ length: 900 }, (_, index) => (index * 7919).toString(36)).join(' ');
  await editor.page.locator('.writing textarea').fill(words);
  await editor.page.locator('.actions [data-act="share"]').click();
  expect(await editor.page.locator('.link [role="alert"]').innerText()).toContain('2000');
  expect(await editor.page.locator('#report-link').count()).toBe(0);
  await editor.visit.end();
});
