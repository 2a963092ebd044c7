import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportHash } from '../../src/lib/report/report-link';
import type { Report } from '../../src/lib/report/report';
import { openSite, type Site } from './open-site';
import { ReportDesk } from './report-desk';

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
  const desk = await ReportDesk.open(site, `/report/${await reportHash(linked)}`);
  await desk.drawn();
  const { page } = desk;
  expect(await page.locator('.words script, .words img, .words svg, .heading b').count()).toBe(0);
  expect(await page.locator('.words a').count()).toBe(0);
  expect(await page.locator('.words').innerText()).toContain('<script>');
  await page.pdf();
  const { bytes } = await desk.file('html');
  const other = await site.visit();
  await other.page.setContent(bytes.toString('utf8'));
  expect(await other.page.locator('script, img').count()).toBe(0);
  for (const shown of [page, other.page]) expect(await shown.title()).not.toBe('owned');
  await desk.visit.end();
});

test('filters of a view are kept, said, and can be dropped', async () => {
  const desk = await ReportDesk.open(site, `/report/${await reportHash(linked)}`);
  await desk.drawn();
  expect(await desk.page.locator('.figure .view').first().innerText()).toContain('2010');
  const rows = () => desk.page.locator('[data-panel="table"] tbody tr').count();
  const few = await rows();
  await desk.page.locator('.figure .view button').click();
  await desk.drawn();
  expect(await rows()).toBeGreaterThan(few);
  await desk.visit.end();
});

test('filters that leave nothing say so', async () => {
  const report = { title: '', blocks: [chart('park-companies', { from: 1950, to: 1951 })] };
  const desk = await ReportDesk.open(site, `/report/${await reportHash(report)}`);
  await desk.page.locator('.figure .empty', { hasText: '1950' }).waitFor();
  await desk.visit.end();
});

test('a link beside a report of one’s own leaves that alone until it is taken over', async () => {
  const desk = await ReportDesk.open(site);
  await desk.add('hk-startups');
  await desk.drawn();
  const own = await desk.kept();
  await desk.page.goto(
    `${site.origin}/report/${await reportHash({ title: 'Theirs', blocks: [chart('rd-to-gdp')] })}`
  );
  await desk.page.reload();
  await desk.ready();
  expect(await desk.page.locator('.report-title').innerText()).toBe('Theirs');
  await desk.page.locator('#report-title').fill('Changed');
  expect(await desk.kept()).toEqual(own);
  await desk.page.locator('.notice button', { hasText: 'my own' }).click();
  expect(await desk.kept()).toEqual(own);
  expect(await desk.page.locator('.parts > li').count()).toBe(1);
  await desk.visit.end();
});

test('a link that is broken, or names charts that are not there, says so and opens what it can', async () => {
  const broken = await ReportDesk.open(site, '/report/#r=nonsense');
  expect(await broken.page.locator('.notice').innerText()).toContain('cannot be opened');
  await broken.visit.end();
  const report = { title: '', blocks: [chart('no-such-chart'), chart('rd-to-gdp')] };
  const desk = await ReportDesk.open(site, `/report/${await reportHash(report)}`);
  await desk.drawn();
  expect(await desk.page.locator('.notice').innerText()).toContain('no-such-chart');
  expect(await desk.page.locator('.parts > li').count()).toBe(1);
  await desk.visit.end();
});

test('a report goes out as a file and comes in again; a file that is none is refused with the reason', async () => {
  const desk = await ReportDesk.open(site);
  await desk.add('park-companies', 'rd-to-gdp');
  await desk.drawn();
  const kept = await desk.kept();
  const { name, bytes } = await desk.file('save');
  await desk.page.locator('[data-act="clear"]').click();
  expect(await desk.page.locator('.start').count()).toBe(1);
  const picker = desk.page.locator('input[type="file"]');
  await picker.setInputFiles({
    name: 'cat.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"cat":1}')
  });
  await desk.page.locator('.notice', { hasText: 'cat.json' }).waitFor();
  await picker.setInputFiles({ name, mimeType: 'application/json', buffer: bytes });
  await desk.drawn();
  expect(await desk.kept()).toEqual(kept);
  await desk.visit.end();
});

test('what the browser kept is set aside where it is damaged, and a full store is said', async () => {
  const desk = await ReportDesk.open(site);
  await desk.page.evaluate(() => localStorage.setItem('innoscope:report', '{"innoscope":'));
  await desk.page.reload();
  await desk.ready();
  expect(await desk.page.locator('.notice').innerText()).toContain('damaged');
  expect(await desk.page.evaluate(() => localStorage.getItem('innoscope:report:damaged'))).toBe(
    '{"innoscope":'
  );
  await desk.page.evaluate(() => {
    for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let at = 0; at < 3; at += 1) localStorage.setItem(`fill-${size}-${at}`, 'x'.repeat(size));
      } catch {
        continue;
      }
    }
  });
  await desk.add('park-companies');
  await desk.page.locator('.notice', { hasText: 'full' }).waitFor();
  await desk.visit.end();
});

test('a chart that cannot be fetched says so, and comes when it is asked again', async () => {
  const desk = await ReportDesk.open(site);
  await desk.visit.page.context().setOffline(true);
  await desk.add('park-companies');
  await desk.page.locator('.figure .empty button').waitFor();
  await desk.visit.page.context().setOffline(false);
  await desk.page.locator('.figure .empty button').click();
  await desk.drawn();
  await desk.visit.end();
});

test('a link that would be too long says so and leads to the file', async () => {
  const desk = await ReportDesk.open(site);
  await desk.page.locator('.actions button', { hasText: 'Add text' }).click();
  const words = Array.from({ length: 900 }, (_, index) => (index * 7919).toString(36)).join(' ');
  await desk.page.locator('.writing textarea').fill(words);
  await desk.page.locator('.actions [data-act="share"]').click();
  expect(await desk.page.locator('.link [role="alert"]').innerText()).toContain('2000');
  expect(await desk.page.locator('#report-link').count()).toBe(0);
  await desk.visit.end();
});
