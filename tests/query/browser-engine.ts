import { rmSync } from 'node:fs';
import { chromium, type Page } from 'playwright';
import type { Engine } from '../../src/lib/query/engine/engine';
import { findChromium } from '../chromium.mjs';
import { buildPage } from './built-page';
import type { TestPage } from './page/page';
import { valueOf } from './page/outcome';
import { serveFolder, type Served } from './serve-folder';

declare global {
  var page: TestPage;
}

/** The engine of a real Chromium, called from Node, on a page built and served like the site. */
export interface BrowserEngine extends Omit<Engine, 'numbers' | 'drop'> {
  readonly page: Page;
  readonly served: Served;
  /** Requests to other hosts, which must not happen. */
  readonly escaped: readonly string[];
  /** Console errors of the page and its worker, including policy violations. */
  readonly complaints: string[];
}

/** @param folders served with the page; `load` takes addresses below them, such as 'data/series.parquet'. */
export async function openBrowserEngine(folders: readonly string[]): Promise<BrowserEngine> {
  const built = await buildPage();
  const served = await serveFolder([built, ...folders]);
  const { path, args } = await findChromium({ install: false });
  const browser = await chromium.launch({ executablePath: path, args });
  const context = await browser.newContext();
  const escaped: string[] = [];
  const complaints: string[] = [];
  await context.route(
    (url) => url.origin !== new URL(served.address).origin,
    (route) => {
      escaped.push(route.request().url());
      return route.abort();
    }
  );
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(served.address);
  await page.waitForFunction(() => 'page' in globalThis);
  return {
    page,
    served,
    escaped,
    complaints,
    run: async (sql, parameters = []) =>
      valueOf(
        await page.evaluate(([sql, parameters]) => globalThis.page.run(sql, parameters), [
          sql,
          parameters
        ] as const)
      ),
    async load(table, source) {
      if (source instanceof Blob) throw new TypeError('Files are given to the page by page.load');
      valueOf(
        await page.evaluate(([table, source]) => globalThis.page.load(table, source), [
          table,
          source
        ] as const)
      );
    },
    async close() {
      await browser.close();
      await served.close();
      rmSync(built, { recursive: true });
    }
  };
}
