import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page
} from 'playwright';
import { serve } from '../../src/scripts/server/server.mjs';
import { findChromium } from '../chromium.mjs';
import { laidOut } from './laid-out';
import { build } from './site-index';

/** The built site, served in this process, and one browser to look at it with. */
export interface Site {
  /** Without a slash at its end: a path follows. */
  readonly origin: string;
  /** Opens an empty page in a context of its own; it lives until the site is closed, or `end` is called. */
  visit(options?: BrowserContextOptions): Promise<Visit>;
  /** Ends the server, as a lost connection does; the browser stays. */
  cut(): Promise<void>;
  close(): Promise<void>;
}

/** One page and all that it did. */
export interface Visit {
  readonly page: Page;
  /** Goes to a path of the site. @returns the status of the answer. */
  go(path: string): Promise<number>;
  /** Goes to a path of the site, and waits until all of it is laid out. @returns the status of the answer. */
  open(path: string): Promise<number>;
  /** Every request so far, of workers too: paths of the site, whole addresses of other hosts. */
  readonly requests: string[];
  /** Requests that wanted to leave the site: there must be none. */
  readonly escaped: string[];
  /** Errors and warnings in the console, broken policies among them, and errors that nobody caught. */
  readonly complaints: string[];
  end(): Promise<void>;
}

/** No name but the site's own is resolved, so that not even an overlooked request leaves this machine. */
const shut = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost';

/** The files of a worker take turns, each with contexts of its own: one browser does for all, and ends with the worker. */
let shared: Promise<Browser> | undefined;

async function launch(): Promise<Browser> {
  const { path, args } = await findChromium({ install: false, shell: true });
  return chromium.launch({ executablePath: path, args: [...args, shut] });
}

export async function openSite(): Promise<Site> {
  const served = await serve({ directory: build });
  const origin = served.address.replace(/\/$/, '');
  const browser = await (shared ??= launch());
  const own: BrowserContext[] = [];
  return {
    origin,
    async visit(options = {}) {
      // A service worker would answer before the tests that hold requests back: offline.test.ts lets it in.
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        serviceWorkers: 'block',
        ...options
      });
      own.push(context);
      context.setDefaultTimeout(60_000);
      const page = await context.newPage();
      const visit: Visit = {
        page,
        requests: [],
        escaped: [],
        complaints: [],
        go: async (to) => (await page.goto(origin + to))?.status() ?? 0,
        open: async (to) => {
          const status = await visit.go(to);
          if (options.javaScriptEnabled !== false) await laidOut(page);
          return status;
        },
        end: () => context.close()
      };
      context.on('request', (request) => {
        const { origin: host, protocol, pathname, search } = new URL(request.url());
        const own = host === origin || protocol === 'data:' || protocol === 'blob:';
        visit.requests.push(host === origin ? pathname + search : request.url());
        if (!own) visit.escaped.push(request.url());
      });
      context.on('console', (message) => {
        // What the test itself bars is no complaint of the page.
        const barred = message.text() === 'Service Worker registration blocked by Playwright';
        if (['error', 'warning'].includes(message.type()) && !barred) visit.complaints.push(message.text());
      });
      context.on('weberror', (error) => visit.complaints.push(String(error.error())));
      return visit;
    },
    cut: () => served.close(),
    async close() {
      for (const context of own) await context.close();
      await served.close();
    }
  };
}
