import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import type { Visit } from './open-site';

/** Opens a panel by its link under a figure, and waits for its content. */
export async function openPanel(page: Page, figure: string, action: string): Promise<Locator> {
  // Files are painted and written on the click, which takes time on a busy machine.
  page.setDefaultTimeout(60_000);
  await page.locator(`#${figure} a[data-share="${action}"]`).click();
  const panel = page.locator('dialog.share-dialog');
  await panel.locator('.copy, fieldset').first().waitFor();
  return panel;
}

/** The values of its fields. */
export const texts = (panel: Locator) =>
  panel
    .locator('textarea')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));

/** Downloads a file of a panel by its link. */
export async function download(
  page: Page,
  panel: Locator,
  link: string
): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('link', { name: link, exact: true }).click()
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Ends a visit that requested nothing from other hosts and had no error. */
export async function clean(visit: Visit): Promise<void> {
  expect(visit.escaped).toEqual([]);
  expect(visit.complaints).toEqual([]);
  await visit.end();
}
