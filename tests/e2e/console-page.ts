import type { Page } from 'playwright';
import { expect, vi } from 'vitest';

/** The start of the engine on a busy machine included. */
const patience = { timeout: 60_000, interval: 50 };

/** The console as a visitor uses it. */
export class ConsolePage {
  constructor(readonly page: Page) {}

  /** Moves the pointer close, which loads the editor, and waits for it. */
  async ready(): Promise<this> {
    await this.page.locator('[data-island="sql-console"] button').first().focus();
    await this.page.locator('[data-island="sql-console"] .cm-content').waitFor({ timeout: 60_000 });
    return this;
  }

  async write(sql: string): Promise<void> {
    await this.page.locator('.cm-content').focus();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.insertText(sql);
  }

  /** Runs the editor's text by keyboard, and waits for another tab. */
  async run(sql: string): Promise<void> {
    const [before] = await this.tabs();
    await this.write(sql);
    await this.page.keyboard.press('ControlOrMeta+Enter');
    await vi.waitFor(async () => expect((await this.tabs())[0]).not.toBe(before), patience);
  }

  /** The number of the shown tab, and how many there are. */
  tabs(): Promise<[string, number]> {
    return this.page.evaluate(() => [
      document.querySelector('.tabs [aria-selected="true"]')?.id ?? '',
      document.querySelectorAll('.tabs [role="tab"]').length
    ]);
  }

  /** The cells of the shown result, row by row, without row numbers. */
  rows(): Promise<string[][]> {
    return this.page
      .locator('.rows tbody tr:not([aria-hidden])')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''))
      );
  }

  fault(): Promise<string> {
    return this.page.locator('.panel .error').innerText();
  }

  doing(): Promise<string> {
    return this.page.locator('.doing').innerText();
  }

  async told(words: string): Promise<void> {
    await vi.waitFor(
      async () => expect(await this.page.locator('[data-island="sql-console"]').innerText()).toContain(words),
      patience
    );
  }
}
