import type { Page } from 'playwright';
import { expect, vi } from 'vitest';
import { t } from '../../src/lib/i18n/t';

/** Maximum time of a filter, including the start of the engine on a busy machine. */
const patience = { timeout: 60_000, interval: 50 };

/** One figure as the page shows it. */
export interface ShownFigure {
  readonly id: string;
  readonly title: string;
  /** Lines of the evidence in its table, its drawing and its sources. */
  readonly rows: readonly string[];
  readonly marks: readonly string[];
  readonly traced: readonly string[];
  readonly empty: string;
  readonly drops: readonly string[];
  readonly figures: readonly string[];
}

/** The filter bar of a page as a visitor uses it. */
export class FilterBar {
  constructor(readonly page: Page) {}

  /** Waits until the controls are hydrated, which happens at the visitor's first intent. */
  async wake(): Promise<void> {
    await this.page.locator('input[name="from"]').focus();
    await until(() => this.page.locator('[data-island="filter-bar"][data-awake]').count(), 1);
  }

  /** Opens the filter sheet of a phone. */
  async openSheet(): Promise<void> {
    const button = this.page.locator('.sheet-button');
    await vi.waitFor(async () => {
      if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
      expect(await this.page.locator('#filter-form').isVisible()).toBe(true);
    }, patience);
  }

  async type(name: 'from' | 'to', year: number | string): Promise<void> {
    const input = this.page.locator(`input[name="${name}"]`);
    await input.fill(String(year));
    await input.press('Enter');
  }

  async place(slug: string, on: boolean): Promise<void> {
    const details = this.page.locator('details.places');
    if (!(await details.evaluate((element) => (element as HTMLDetailsElement).open)))
      await details.locator('summary').click();
    await this.page.locator(`input[name="place"][value="${slug}"]`).setChecked(on);
  }

  /** Sets the filters through the address, like the back button. */
  async go(search: string): Promise<void> {
    await this.page.evaluate((to) => {
      history.pushState(null, '', to || location.pathname);
      dispatchEvent(new PopStateEvent('popstate'));
    }, search);
    await this.settled(search);
  }

  /** Waits until the address has this search and no filter is running. */
  async settled(search: string): Promise<void> {
    await this.quiet();
    await until(
      () => this.page.evaluate(() => location.search),
      search,
      () => this.status()
    );
    await this.quiet();
  }

  /** Waits until no filter is running. Before the bar is awake, a filter of the address has not even begun. */
  async quiet(): Promise<void> {
    await until(() => this.page.locator('[data-island="filter-bar"][data-awake]').count(), 1);
    await until(() => this.page.locator('.figure.waiting, .filters .progress').count(), 0);
  }

  /** Clears a filter where the bar names the charts that it hides. */
  async clear(key: 'clear_period' | 'clear_places'): Promise<void> {
    const leftOut = this.page.locator('.left-out');
    if ((await leftOut.getAttribute('open')) === null) await leftOut.locator('summary').press('Enter');
    await leftOut.getByRole('button', { name: t(key, 'en') }).press('Enter');
  }

  status(): Promise<string> {
    return this.page.locator('.filters .status').innerText();
  }

  chips(): Promise<string[]> {
    return this.page.locator('.chips button').allInnerTexts();
  }

  /** The state of the controls. */
  set(): Promise<{ from: string[]; to: string[]; places: string[] }> {
    return this.page.evaluate(() => {
      const all = (selector: string) => [
        ...document.querySelectorAll<HTMLInputElement>(`.filters ${selector}`)
      ];
      const values = (selector: string) => all(selector).map(({ value }) => value);
      return {
        from: values('[name="from"], [data-thumb="from"]'),
        to: values('[name="to"], [data-thumb="to"]'),
        places: all('[name="place"]:checked').map(({ value }) => value)
      };
    });
  }

  /** The markup of every figure. */
  markup(): Promise<string[]> {
    return this.page.locator('article.figure').evaluateAll((all) => all.map((article) => article.innerHTML));
  }

  figures(): Promise<ShownFigure[]> {
    return this.page.locator('article.figure').evaluateAll((articles) =>
      articles.map((article) => {
        const keys = (selector: string, name: string) =>
          [...article.querySelectorAll<HTMLElement>(selector)].map((element) => element.dataset[name] ?? '');
        return {
          id: article.id,
          title: article.querySelector('.title')?.textContent ?? '',
          rows: keys('tbody tr[data-k]', 'k'),
          marks: [...new Set(keys('.drawing [data-k]', 'k'))],
          traced: keys('[data-trace]', 'trace'),
          empty: article.querySelector('.empty p')?.textContent ?? '',
          drops: [...article.querySelectorAll('.empty button')].map((button) => button.textContent ?? ''),
          figures: keys('tbody tr[data-k]', 'figure')
        };
      })
    );
  }
}

/** @param explain what the failure says besides: why an address was taken back stands in the status alone. */
async function until<T>(seen: () => Promise<T>, wanted: T, explain?: () => Promise<string>): Promise<void> {
  await vi.waitFor(async () => expect(await seen(), await explain?.()).toEqual(wanted), patience);
}
