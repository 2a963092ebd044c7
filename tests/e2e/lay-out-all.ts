import type { Page } from 'playwright';

/** Lays out figures that are out of view too, which the page does only when they are scrolled to, or printed. */
export function layOutAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = '.figure { content-visibility: visible !important }';
    document.head.append(style);
  });
}
