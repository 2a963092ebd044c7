import type { Page } from 'playwright';

/** Waits until the page has laid out its figures that are out of view too, which it does once it is idle. */
export async function laidOut(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('.figure:not(.laid-out)'));
}
