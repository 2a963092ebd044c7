import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { focusStop, type FocusStop } from './focus-stop';
import { openSite, type Site, type Visit } from './open-site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each([
  ['/', 1280],
  ['/companies/', 1280],
  ['/companies/', 390]
])('Tab through %s at %i pixels', (path, width) => {
  let stops: FocusStop[];
  let drawings: string[];

  beforeAll(async () => {
    const { page, open, end } = await site.visit({ viewport: { width, height: 844 } });
    await open(path);
    drawings = await page
      .locator('.drawing')
      .evaluateAll((all) => all.map((one) => one.closest('article')?.id ?? ''));
    stops = [];
    for (let at = 0; at < 600; at += 1) {
      await page.keyboard.press('Tab');
      const stop = await focusStop(page);
      if (!stop) break;
      stops.push(stop);
    }
    await end();
  });

  test('begins with a link to the content, and reaches every drawing in the order of the page', () => {
    expect(stops[0]?.kind).toBe('a.skip');
    expect(drawings.length).toBeGreaterThan(0);
    expect(stops.filter(({ drawing }) => drawing).map(({ chart }) => chart)).toEqual(drawings);
    expect(stops.length).toBeLessThan(600);
  });

  test('shows a ring of two pixels at every stop', () => {
    expect(stops.filter(({ ring }) => ring < 2).map(({ kind, chart }) => `${chart} ${kind}`)).toEqual([]);
  });

  test('shows the whole ring: nothing cuts a side of it off', () => {
    const cut = stops.filter((stop) => stop.cut).map(({ kind, cut }) => `${kind}: ${cut}`);
    expect([...new Set(cut)]).toEqual([]);
  });

  test('never leaves the focus out of sight or behind the filter bar', () => {
    expect(stops.filter(({ seen }) => seen <= 0).map(({ kind, chart }) => `${chart} ${kind}`)).toEqual([]);
  });
});

describe('at one chart', () => {
  let visit: Visit;
  const press = (key: string) => visit.page.keyboard.press(key);
  const at = async () => (await visit.page.locator('#park-companies .drawing').getAttribute('data-at')) ?? '';
  const rows = () =>
    visit.page
      .locator('#park-companies .drawing')
      .evaluate((drawing) =>
        [...(drawing.closest('article')?.querySelectorAll<HTMLElement>('tbody tr') ?? [])]
          .filter((row) => drawing.querySelector(`[data-k="${row.dataset['k']}"]`))
          .map((row) => ({ key: row.dataset['k'], line: row.dataset['line'] }))
      );

  beforeAll(async () => {
    visit = await site.visit();
    await visit.open('/companies/');
  });
  afterAll(() => visit.end());

  test('arrows, Home and End move along a line and between lines', async () => {
    const all = await rows();
    const line = all.filter((row) => row.line === all[0]?.line).map(({ key }) => key);
    const other = all.filter((row) => row.line !== all[0]?.line).map(({ key }) => key);
    await visit.page.locator('#park-companies .drawing').focus();
    await press('ArrowRight');
    expect(await at()).toBe(line[0]);
    await press('ArrowRight');
    expect(await at()).toBe(line[1]);
    await press('ArrowLeft');
    expect(await at()).toBe(line[0]);
    await press('End');
    expect(await at()).toBe(line.at(-1));
    await press('ArrowRight');
    expect(await at(), 'there is nothing further').toBe(line.at(-1));
    await press('ArrowDown');
    expect(other).toContain(await at());
    await press('Home');
    expect(await at()).toBe(other[0]);
    await press('ArrowUp');
    expect(line).toContain(await at());
    expect(await visit.page.locator('#park-companies .tip').isVisible()).toBe(true);
    expect(await visit.page.locator('#park-companies .drawing .read').count()).toBeGreaterThan(0);
  });

  test('Escape leaves: nothing is read any more, the focus is on the tab, and Tab leads on', async () => {
    await press('Escape');
    expect(await at()).toBe('');
    expect(await visit.page.locator('#park-companies .tip').isVisible()).toBe(false);
    expect(await focusStop(visit.page)).toMatchObject({
      kind: 'button',
      chart: 'park-companies',
      drawing: false
    });
    await press('Tab');
    expect(await focusStop(visit.page)).toMatchObject({ drawing: true });
    await press('Tab');
    expect(await focusStop(visit.page)).toMatchObject({ drawing: false });
  });

  test('Enter opens the sources at the figure, with the focus on it and in sight', async () => {
    await visit.page.locator('#park-companies .drawing').focus();
    await press('ArrowRight');
    const key = await at();
    await press('Enter');
    const entry = visit.page.locator(`#park-companies [data-trace="${key}"]`);
    expect(await entry.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await visit.page.locator('#park-companies-tab-sources').getAttribute('aria-selected')).toBe(
      'true'
    );
    const [inner, outer] = [
      await entry.boundingBox(),
      await visit.page.locator('#park-companies-sources').boundingBox()
    ];
    expect(
      inner && outer && inner.y >= outer.y - 1 && inner.y + inner.height <= outer.y + outer.height + 1
    ).toBe(true);
    expect((await focusStop(visit.page))?.seen).toBeGreaterThan(0.9);
  });

  test('tabs follow the arrow keys, Home and End, round and round', async () => {
    const tab = (name: string) => visit.page.locator(`#park-companies-tab-${name}`);
    await tab('sources').focus();
    for (const [key, name] of [
      ['ArrowRight', 'chart'],
      ['ArrowRight', 'table'],
      ['End', 'sources'],
      ['Home', 'chart'],
      ['ArrowLeft', 'sources']
    ] as const) {
      await press(key);
      expect(
        await tab(name).evaluate((element) => element === document.activeElement),
        `${key} to ${name}`
      ).toBe(true);
      expect(
        await visit.page
          .locator('#park-companies [role="tab"][aria-selected="true"]')
          .getAttribute('data-tab')
      ).toBe(name);
      expect(await visit.page.locator('#park-companies [role="tab"][tabindex="0"]').count()).toBe(1);
      for (const panel of ['chart', 'table', 'sources'])
        expect(await visit.page.locator(`#park-companies-${panel}`).isVisible()).toBe(panel === name);
    }
  });
});

test('a tap on a phone reads a mark, and what it read stays until the next tap', async () => {
  const { page, open, end } = await site.visit({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true
  });
  await open('/tc/companies/');
  const drawing = page.locator('#park-companies .drawing');
  await drawing.scrollIntoViewIfNeeded();
  const tip = drawing.locator('.tip');
  await drawing.locator('[data-k]:visible').first().tap({ force: true });
  await tip.filter({ hasText: '2002' }).waitFor();
  // By the next task of the page, all mouse events that the browser synthesises from a tap have arrived.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  const first = await tip.innerText();
  expect(first).toMatch(/2002/);
  await drawing.locator('[data-k]:visible').last().tap({ force: true });
  await expect.poll(() => tip.innerText()).not.toBe(first);
  expect(await tip.innerText()).toMatch(/\d/);
  await page.locator('h1').tap();
  await tip.waitFor({ state: 'hidden' });
  await end();
});
