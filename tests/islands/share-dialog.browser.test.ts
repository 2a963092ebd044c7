import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { t } from '$lib/i18n/t';
import { openShareDialog } from '$lib/islands/share-dialog/open-share-dialog';
import { chartFileOf } from './chart-file';

/** The response of the chart file's address. */
let answer: () => Promise<Response>;
let link: HTMLAnchorElement;
let id = 0;
beforeEach(() => {
  // Files are cached by address.
  const chart = `chart-${(id += 1)}`;
  answer = () => Promise.resolve(Response.json(chartFileOf(chart, ['HKD', 'USD'])));
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => answer());
  link = document.createElement('a');
  link.textContent = 'Open';
  // Nothing answers there: the frame of the preview stays empty.
  link.href = `http://127.0.0.1:9/charts/${chart}/#share`;
  document.body.append(link);
});
afterEach(async () => {
  await userEvent.keyboard('{Escape}');
  vi.restoreAllMocks();
  link.remove();
  localStorage.clear();
});

const dialog = page.getByRole('dialog');
const fields = () =>
  dialog
    .getByRole('textbox')
    .elements()
    .map((field) => (field as HTMLTextAreaElement).value);
function open(action: string): void {
  link.hash = action;
  link.focus();
  openShareDialog(link);
}

describe('the parts', () => {
  test('share gives the link to the view and the page of the chart', async () => {
    open('share');
    await expect.element(dialog.getByLabelText(t('share_link_label', 'en'))).toBeVisible();
    const page = link.href.replace('#share', '');
    expect(fields()).toEqual([page, page]);
    await expect.element(dialog.getByRole('heading', { level: 2 })).toHaveTextContent('The chart chart-');
  });

  test('embed gives code of a frame and of the web component, in the theme that is chosen', async () => {
    open('embed');
    await expect.element(dialog.getByLabelText(t('share_embed_frame', 'en'))).toBeVisible();
    await dialog.getByLabelText(t('share_theme', 'en')).selectOptions('dark');
    await expect.poll(() => fields()[0]).toContain(`/embed/chart-${id}/?theme=dark`);
    expect(fields()[1]).toContain(`chart="chart-${id}" lang="en" theme="dark"`);
  });

  test('download offers pictures, figures and a slide, with rows counted', async () => {
    open('download');
    const csv = dialog.getByRole('link', { name: 'CSV' });
    const name = () => csv.element().getAttribute('download');
    await expect.element(csv).toBeVisible();
    expect(name()).toMatch(/^chart-.*\.csv$/);
    await expect.element(dialog.getByText(t('share_rows_view', 'en', { rows: 2 }))).toBeVisible();
    await dialog.getByText(t('share_rows_all', 'en', { rows: 3 })).click();
    await expect.element(csv).toBeVisible();
    await expect.poll(name).toMatch(/-all-.*\.csv$/);
    expect(dialog.element().querySelectorAll('.preview svg')).toHaveLength(1);
  });

  test('cite gives four forms', async () => {
    open('cite');
    await expect.element(dialog.getByLabelText('BibTeX')).toBeVisible();
    expect(fields()).toHaveLength(4);
  });

  test('one leads to another without closing', async () => {
    open('share');
    await dialog.getByRole('button', { name: t('share_cite', 'en') }).click();
    await expect.element(dialog.getByLabelText('RIS')).toBeVisible();
    expect(dialog.getByRole('button', { pressed: true }).elements()).toHaveLength(1);
  });
});

test('what is copied is said; where the browser refuses, the text is selected', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  open('share');
  const copy = dialog.getByRole('button', { name: t('share_copy', 'en') }).first();
  await copy.click();
  await expect.element(dialog.getByText(t('share_copied', 'en'))).toBeVisible();
  expect(write).toHaveBeenCalledWith(fields()[0]);
  write.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await copy.click();
  await expect.element(dialog.getByText(t('share_copy_yourself', 'en'))).toBeVisible();
  const field = dialog.getByRole('textbox').first().element() as HTMLTextAreaElement;
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
});

test('the view is added to the report, which is counted', async () => {
  open('share');
  for (const count of [1, 2]) {
    await dialog.getByRole('button', { name: t('share_report_add', 'en') }).click();
    await expect.element(dialog.getByText(t('share_report_added', 'en', { count }))).toBeVisible();
  }
  await expect
    .element(dialog.getByRole('link', { name: t('share_report_open', 'en') }))
    .toHaveAttribute('href', '/report/');
});

test('Esc closes it, and the focus is on the link again', async () => {
  open('cite');
  await expect.element(dialog).toBeVisible();
  expect(dialog.element().contains(document.activeElement)).toBe(true);
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  expect(document.activeElement).toBe(link);
});

test.each([
  { name: 'cannot be fetched', broken: () => Promise.reject(new TypeError('offline')), why: 'offline' },
  { name: 'is not there', broken: () => Promise.resolve(new Response('', { status: 404 })), why: '404' },
  { name: 'is another file', broken: () => Promise.resolve(Response.json({})), why: 'another form' }
])('a chart file that $name is reported with a way on, and fetched again the next time', async (given) => {
  const works = answer;
  answer = given.broken;
  open('cite');
  await expect.element(dialog.getByRole('alert')).toHaveTextContent(given.why);
  await expect
    .element(dialog.getByRole('link', { name: t('share_page', 'en') }))
    .toHaveAttribute('href', link.href);
  await userEvent.keyboard('{Escape}');
  answer = works;
  open('cite');
  await expect.element(dialog.getByLabelText('BibTeX')).toBeVisible();
});
