import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { t } from '../../src/lib/i18n/t';
import { FilterBar } from './filter-bar';
import { holdRequests } from './hold-requests';
import { openSite, type Site, type Visit } from './open-site';

const path = '/talent/';
let site: Site;
let visit: Visit;
let bar: FilterBar;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => visit.end());

describe('where the script of the filters', () => {
  test('comes late, a year that was typed meanwhile is not lost', async () => {
    const letGo = await openHeld();
    await bar.type('from', 2015);
    letGo();
    await bar.settled('?from=2015');
    expect(await bar.chips()).toHaveLength(1);
  });

  test('comes late, typing replaces the year that was selected before', async () => {
    const letGo = await openHeld();
    const from = visit.page.locator('input[name="from"]');
    await from.focus();
    await from.selectText();
    letGo();
    await bar.quiet();
    await visit.page.keyboard.type('2015');
    await visit.page.keyboard.press('Enter');
    await bar.settled('?from=2015');
  });

  test('comes late, a place that was ticked meanwhile is not lost', async () => {
    const letGo = await openHeld();
    await bar.place('science-park', true);
    letGo();
    await bar.settled('?place=science-park');
    expect(await bar.chips()).toEqual(['Hong Kong Science Park']);
  });

  test('cannot be fetched, the bar says that filters are off', async () => {
    visit = await site.visit();
    bar = new FilterBar(visit.page);
    await visit.open(path);
    await visit.page.waitForLoadState('networkidle');
    await visit.page.route(/\/_app\/immutable\/.*\.js$/, (route) => route.abort());
    await bar.type('from', 2015);
    await visit.page.getByRole('alert').getByText(t('filters_off', 'en')).waitFor({ timeout: 60_000 });
    expect(visit.complaints.filter((text) => /Unhandled|Uncaught|TypeError/.test(text))).toEqual([]);
  });

  /** Opens the page, and keeps every script from now on waiting. */
  async function openHeld(): Promise<() => void> {
    visit = await site.visit();
    bar = new FilterBar(visit.page);
    await visit.open(path);
    await visit.page.waitForLoadState('networkidle');
    return holdRequests(visit.page, /\/_app\/immutable\/.*\.js$/);
  }
});
