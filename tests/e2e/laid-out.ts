import type { Page } from 'playwright';

/** Waits until the page has laid out what is out of view too, which it does when idle (see idle-layout.ts). */
export async function laidOut(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const left = [...document.querySelectorAll('.figure, .track tbody tr, .explored [data-later]')];
    return left.every((one) => one.classList.contains('laid-out'));
  });
}
