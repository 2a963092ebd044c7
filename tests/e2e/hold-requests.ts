import type { Page } from 'playwright';

/** Keeps requests of a page waiting. @returns what lets them go. */
export async function holdRequests(page: Page, pattern: RegExp): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(pattern, async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  return letGo;
}
