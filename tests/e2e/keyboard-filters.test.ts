import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { t } from '../../src/lib/i18n/t';
import { FilterBar } from './filter-bar';
import { focusStop } from './focus-stop';
import { openSite, type Site, type Visit } from './open-site';

let site: Site;
let visit: Visit;
let bar: FilterBar;
beforeAll(async () => {
  site = await openSite();
  visit = await site.visit();
  bar = new FilterBar(visit.page);
  await visit.open('/companies/');
});
afterAll(() => site.close());

const press = async (...keys: string[]) => {
  for (const key of keys) await visit.page.keyboard.press(key);
};

/** Presses Tab until the element of a selector has the focus. */
async function tabTo(selector: string, back = false): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await press(back ? 'Shift+Tab' : 'Tab');
    const there = await visit.page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
    if (there) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** The focused element, in the bar or in a chart: a control that disappears must pass the focus on. */
const place = () =>
  visit.page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement?.closest('.filters')) return 'bar';
    return activeElement?.closest('article')?.id ?? 'nowhere';
  });

describe('the Companies page is filtered by keyboard alone', () => {
  test('years are typed', async () => {
    await tabTo('[name="from"]');
    await bar.wake();
    await press('Control+A');
    await visit.page.keyboard.type('2015');
    await press('Enter');
    await bar.settled('?from=2015');
    expect((await bar.set()).from).toEqual(['2015', '2015']);
    expect(await place()).toBe('bar');
  });

  test('years are taken when the field is left', async () => {
    await tabTo('[name="to"]');
    await press('Control+A');
    await visit.page.keyboard.type('2022');
    await press('Tab');
    await bar.settled('?from=2015&to=2022');
  });

  test('the slider is moved by arrows', async () => {
    await tabTo('[data-thumb="to"]');
    await press('ArrowLeft', 'ArrowLeft');
    await bar.settled('?from=2015&to=2020');
    expect(await focusStop(visit.page)).toMatchObject({ kind: 'input', seen: 1 });
  });

  test('places are opened, walked and ticked', async () => {
    await tabTo('summary');
    await press('Enter');
    await tabTo('[value="cyberport"]');
    expect((await focusStop(visit.page))?.seen).toBe(1);
    await press('Space');
    await bar.settled('?from=2015&to=2020&place=cyberport');
    expect((await bar.set()).places).toEqual(['cyberport']);
    expect(await place()).toBe('bar');
  });

  test('a chip is taken away, and the focus stays in the bar', async () => {
    await tabTo('.chips li:last-child button');
    await press('Enter');
    await bar.settled('?from=2015&to=2020');
    expect(await place()).toBe('bar');
  });

  test('charts that are hidden are brought back by keyboard, and the focus stays in the bar', async () => {
    await bar.place('cyberport', true);
    await bar.settled('?from=2015&to=2020&place=cyberport');
    const leftOut = visit.page.locator('.left-out');
    await leftOut.locator('summary').focus();
    await press('Enter');
    await leftOut.getByRole('button', { name: t('clear_places', 'en') }).focus();
    await press('Enter');
    await bar.settled('?from=2015&to=2020');
    expect(await place()).toBe('bar');
  });

  test('a chart that is drawn anew keeps the focus that is in it', async () => {
    await visit.page.locator('#park-and-cyberport [data-tab="chart"]').focus();
    await visit.page.goBack();
    await bar.settled('?from=2015&to=2020&place=cyberport');
    expect(await place()).toBe('park-and-cyberport');
    await visit.page.locator('#park-and-cyberport .drawing').focus();
    await visit.page.goForward();
    await bar.settled('?from=2015&to=2020');
    expect(await place()).toBe('park-and-cyberport');
  });

  test('reset takes all away, and the focus stays in the bar', async () => {
    await visit.page.locator('.reset').focus();
    await press('Enter');
    await bar.settled('');
    expect(await place()).toBe('bar');
  });

  test('cancel stops a filter, and the focus stays in the bar', async () => {
    const { page } = visit;
    await page.reload();
    await bar.wake();
    await page.route(/\.wasm$/, () => undefined);
    await bar.type('from', 2016);
    await page.locator('.cancel').focus();
    await press('Enter');
    await bar.settled('');
    expect(await place()).toBe('bar');
  });
});

test('the sheet of a phone opens and closes by keyboard, and holds the focus in sight', async () => {
  const phone = await site.visit({ viewport: { width: 390, height: 844 } });
  await phone.open('/companies/');
  const { page } = phone;
  const sheet = page.locator('.sheet-button');
  await new FilterBar(page).openSheet();
  await sheet.focus();
  await page.keyboard.press('Enter');
  expect(await sheet.getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('Enter');
  expect(await sheet.getAttribute('aria-expanded')).toBe('true');
  await page.locator('summary').focus();
  await page.keyboard.press('Enter');
  const boxes = await page.locator('.places input').count();
  for (let at = 0; at < boxes; at += 1) {
    await page.keyboard.press('Tab');
    // Half a pixel may be scrolled away.
    expect((await focusStop(page))?.seen, `place ${at + 1} of ${boxes}`).toBeGreaterThan(0.98);
  }
  await sheet.focus();
  await page.keyboard.press('Space');
  expect(await sheet.getAttribute('aria-expanded')).toBe('false');
  await phone.end();
});
