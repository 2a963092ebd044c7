import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { t } from '$lib/i18n/t';
import type { Offer } from '$lib/islands/report-editor/offer';
import ReportEditor from '$lib/islands/report-editor/ReportEditor.svelte';
import { reportHash } from '$lib/report/report-link';
import { reportKey, type Report } from '$lib/report/report';
import { reportText } from '$lib/report/report-text';
import { chartFileOf, DOCUMENT } from './chart-file';

const CHARTS = ['alpha', 'beta', 'gamma'];
const OFFER: Offer = {
  charts: CHARTS.map((id) => ({ id, topic: 'companies', title: `The chart ${id}`, subtitle: 'Companies' })),
  headlines: [{ id: 'park', label: 'Companies', figure: '1,200', words: '2024', source: DOCUMENT }]
};

let isOnline: boolean;
beforeEach(() => {
  isOnline = true;
  vi.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    const url = address instanceof Request ? address.url : `${address}`;
    const id = /charts\/([^/]+)\.json$/.exec(url)?.[1];
    if (!isOnline || id === undefined) return Promise.reject(new TypeError('offline'));
    return Promise.resolve(Response.json(chartFileOf(id, id === 'gamma' ? ['HKD', 'USD'] : [])));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
});

async function shown(home = '/') {
  const screen = await render(ReportEditor, { locale: 'en', offer: OFFER, home });
  const editor = () => screen.container;
  const parts = () => [...editor().querySelectorAll<HTMLElement>('.parts > li')];
  /** The content of the report: titles, headings, texts. */
  const titles = () =>
    parts().map((part) => part.querySelector('.title, .heading, .words, h2')?.textContent?.trim());
  const button = (part: number, act: string) =>
    parts()[part]?.querySelector<HTMLElement>(`[data-act="${act}"]`) ?? expect.fail(`no ${act} in ${part}`);
  const add = async (...ids: readonly string[]) => {
    for (const id of ids)
      await screen
        .getByRole('button', { name: t('report_pick_add_name', 'en', { title: `The chart ${id}` }) })
        .click();
  };
  await expect.element(screen.getByRole('heading', { name: t('report_pick_heading', 'en') })).toBeVisible();
  return { screen, parts, titles, button, add };
}
const stored = (): unknown => JSON.parse(localStorage.getItem(reportKey) ?? 'null');

test('on a wide screen the charts to choose from are next to the report, on a phone below it', async () => {
  await page.viewport(1400, 900);
  const { screen } = await shown();
  const title = screen.getByLabelText(t('report_title_label', 'en'));
  const picker = screen.getByRole('heading', { name: t('report_pick_heading', 'en') });
  const box = (part: typeof title) => part.element().getBoundingClientRect();
  expect(box(picker).left).toBeGreaterThan(box(title).right);
  // A field is as wide as its column and as high as a finger needs.
  expect(box(title).width).toBeGreaterThan(600);
  expect(box(title).height).toBeGreaterThanOrEqual(40);
  await page.viewport(390, 844);
  expect(box(picker).top).toBeGreaterThan(box(title).bottom);
});

test('an empty report offers the brief and the list of charts', async () => {
  const { screen, titles } = await shown();
  await expect.element(screen.getByText(t('report_empty_heading', 'en'))).toBeVisible();
  await expect.element(screen.getByText(t('report_pick_found', 'en', { count: 3 }))).toBeVisible();
  expect(titles()).toEqual([]);
});

test('charts are added, drawn, counted in the list, and stored', async () => {
  const { screen, titles, parts, add } = await shown();
  await add('alpha', 'beta', 'alpha');
  await expect
    .poll(() => parts().map((part) => part.querySelectorAll('svg').length > 0))
    .toEqual([true, true, true]);
  expect(titles()).toEqual(['The chart alpha', 'The chart beta', 'The chart alpha']);
  await expect.element(screen.getByText(t('report_pick_has', 'en', { count: 2 }))).toBeVisible();
  expect(stored()).toMatchObject({ blocks: [{ kind: 'chart' }, { kind: 'chart' }, { kind: 'chart' }] });
  await expect.element(screen.getByText(t('report_sources', 'en', { count: 1 }))).toBeVisible();
});

test('a part moves by its buttons and by Alt with an arrow, and keeps the focus', async () => {
  const { titles, button, add } = await shown();
  await add('alpha', 'beta');
  await expect.poll(titles).toEqual(['The chart alpha', 'The chart beta']);
  button(0, 'down').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(titles).toEqual(['The chart beta', 'The chart alpha']);
  // It is the last part already.
  await expect.poll(() => document.activeElement).toBe(button(1, 'up'));
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await expect.poll(titles).toEqual(['The chart alpha', 'The chart beta']);
});

test('a removed part comes back by undo, and the focus goes to its neighbour', async () => {
  const { screen, titles, button, add } = await shown();
  await add('alpha', 'beta');
  button(0, 'remove').click();
  await expect.poll(titles).toEqual(['The chart beta']);
  await expect.poll(() => document.activeElement).toBe(button(0, 'remove'));
  button(0, 'remove').click();
  await expect.poll(() => document.activeElement?.getAttribute('data-act')).toBe('add');
  await screen.getByRole('button', { name: t('report_undo', 'en') }).click();
  await expect.poll(titles).toEqual(['The chart beta']);
});

test('text is written, ended by Esc, and read as Markdown', async () => {
  const { screen, parts, button } = await shown();
  await screen
    .getByRole('button', { name: t('report_add_text', 'en'), exact: true })
    .first()
    .click();
  await expect.element(screen.getByLabelText(t('report_text_label', 'en'), { exact: true })).toHaveFocus();
  await userEvent.keyboard('A **bold** word and <script>');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.activeElement).toBe(button(0, 'write'));
  expect(parts()[0]?.querySelector('strong')?.textContent).toBe('bold');
  expect(parts()[0]?.querySelector('script')).toBe(null);
  expect(stored()).toMatchObject({ blocks: [{ kind: 'text', text: 'A **bold** word and <script>' }] });
});

test('a chart of money is shown in another currency', async () => {
  const { screen, add } = await shown();
  await add('gamma');
  const choice = screen.getByLabelText(t('register_currency', 'en'));
  await choice.selectOptions('USD');
  expect(stored()).toMatchObject({ blocks: [{ view: { chart: 'gamma', currency: 'USD' } }] });
});

test('a chart that cannot be fetched says so, and comes when it is tried again', async () => {
  const { screen, parts, add } = await shown('/elsewhere/');
  isOnline = false;
  await add('alpha');
  const retry = screen.getByRole('button', { name: t('report_retry', 'en') });
  await expect.element(retry).toBeVisible();
  isOnline = true;
  await retry.click();
  await expect.poll(() => parts()[0]?.querySelector('svg')).toBeTruthy();
});

test('a full store is reported, and the report goes on', async () => {
  const { screen, titles, add } = await shown();
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await add('alpha');
  await expect.element(screen.getByRole('alert')).toHaveTextContent(t('report_store_full', 'en'));
  expect(titles()).toEqual(['The chart alpha']);
  await screen.getByRole('button', { name: t('report_close', 'en') }).click();
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
});

describe('a report of a link', () => {
  const linked: Report = { title: 'Theirs', blocks: [{ kind: 'heading', text: 'From a link' }] };

  test('is the visitor’s own where they have none', async () => {
    history.replaceState(null, '', await reportHash(linked));
    const { titles } = await shown();
    expect(titles()).toEqual(['From a link']);
    expect(location.hash).toBe('');
    expect(stored()).toMatchObject({ title: 'Theirs' });
  });

  test('leaves a stored report alone until it is taken over', async () => {
    localStorage.setItem(
      reportKey,
      reportText({ title: 'Mine', blocks: [{ kind: 'heading', text: 'My heading' }] })
    );
    history.replaceState(null, '', await reportHash(linked));
    const { screen, titles } = await shown();
    expect(titles()).toEqual(['From a link']);
    expect(stored()).toMatchObject({ title: 'Mine' });
    await screen.getByRole('button', { name: t('report_back', 'en') }).click();
    await expect.poll(titles).toEqual(['My heading']);
  });
});

test('the file of a report has its words and drawings, and nothing to click', async () => {
  const { screen, add } = await shown();
  await add('alpha');
  await expect.poll(() => document.querySelector('.parts svg')).toBeTruthy();
  let made: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made = blob as Blob;
    return 'data:,';
  });
  vi.mocked(fetch).mockImplementation(() => Promise.resolve(new Response('')));
  await screen.getByRole('button', { name: t('report_html', 'en') }).click();
  await expect.poll(() => made).toBeTruthy();
  const file = new DOMParser().parseFromString((await made?.text()) ?? '', 'text/html');
  expect(file.querySelector('.title')?.textContent).toBe('The chart alpha');
  expect(file.querySelectorAll('.drawing svg').length).toBeGreaterThan(0);
  expect(file.querySelectorAll('details table tbody tr')).toHaveLength(2);
  expect(file.querySelectorAll('button, input, select, script, link')).toHaveLength(0);
});
