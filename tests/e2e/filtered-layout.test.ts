import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { labelFaults } from './drawn-texts';
import { FilterBar } from './filter-bar';
import { openSite, type Site, type Visit } from './open-site';
import { boxFaults } from './page-boxes';

const widths = [320, 390, 768, 1280, 1920];
const searches = [
  '?from=2023',
  '?from=2024&to=2024',
  '?to=2006',
  '?from=2017&to=2019',
  '?place=science-park',
  '?place=hong-kong,hkstp',
  '?from=2017&place=innopark-tai-po,shenzhen-branch,hsitp'
];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(['/companies/', '/tc/companies/'])('%s', (path) => {
  let visit: Visit;
  let bar: FilterBar;
  beforeAll(async () => {
    visit = await site.visit();
    bar = new FilterBar(visit.page);
    await visit.open(path);
    await bar.wake();
  });
  afterAll(() => visit.end());

  test.each(searches)('draws whole and without collisions under %s', async (search) => {
    await bar.go(search);
    const faults: string[] = [];
    for (const width of widths) {
      await visit.page.setViewportSize({ width, height: 900 });
      const found = [...(await labelFaults(visit.page)).faults, ...(await boxFaults(visit.page))];
      faults.push(...found.map((fault) => `at ${width}: ${fault}`));
    }
    await visit.page.setViewportSize({ width: 1280, height: 900 });
    expect(faults).toEqual([]);
  });
});
