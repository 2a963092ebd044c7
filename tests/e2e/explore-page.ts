import type { Page } from 'playwright';
import { expect } from 'vitest';

/** The explore page as a test uses it, with one table. */
export class ExplorePage {
  constructor(
    readonly page: Page,
    readonly table = 'companies'
  ) {}

  view(id: string) {
    return this.page.locator(`#${this.table} [data-view="${id}"]`);
  }

  /** Waits until the address has this search and the rows have loaded. */
  async settled(search: string): Promise<void> {
    await expect.poll(() => new URL(this.page.url()).search, { timeout: 60_000 }).toBe(search);
    const busy = this.page.locator('.explored[aria-busy="true"], .explore .progress:visible');
    await expect.poll(() => busy.count(), { timeout: 60_000 }).toBe(0);
    await expect.poll(() => this.spoken(), { timeout: 60_000 }).toContain(await this.now());
  }

  now(): Promise<string> {
    return this.page.locator('.explore .now').innerText();
  }

  spoken(): Promise<string> {
    return this.page.locator('.explore .spoken').evaluate((element) => element.textContent ?? '');
  }

  /** The non-zero counts of a view of categories, by slug. */
  async choices(id: string): Promise<Record<string, number>> {
    const found = await this.view(id)
      .locator('li')
      .evaluateAll((items) =>
        items.map((item): [string, number] => [
          item.querySelector('input')?.value ?? '',
          Number(item.querySelector('.count')?.textContent?.replace(/,/g, ''))
        ])
      );
    return Object.fromEntries(found.filter(([, count]) => count > 0));
  }

  chips(): Promise<string[]> {
    return this.page.locator('.explore .chips button').allInnerTexts();
  }

  /** The drawn columns of a view, by their index from the left. */
  columns(id: string): Promise<number[]> {
    return this.view(id)
      .locator('path.bars')
      .evaluate((path) =>
        [...(path.getAttribute('d') ?? '').matchAll(/M([\d.]+),/g)].map(([, at]) => Math.floor(Number(at)))
      );
  }

  names(): Promise<string[]> {
    return this.page.locator(`#${this.table} tbody tr:not(.space) td.company`).allInnerTexts();
  }

  /** Drags across a view, between two shares of its width. */
  async drag(id: string, from: number, to: number): Promise<void> {
    const plot = this.view(id).locator('.plot');
    await plot.scrollIntoViewIfNeeded();
    const box = await plot.boundingBox();
    if (!box) throw new RangeError(`${id} is not drawn`);
    const y = box.y + box.height / 3;
    await this.page.mouse.move(box.x + box.width * from, y);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + box.width * ((from + to) / 2), y);
    await this.page.mouse.move(box.x + box.width * to, y);
    await this.page.mouse.up();
  }
}
