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

/** The built site, served in this process, and a browser. */
export interface Site {
  /** Without a slash at its end. */
  readonly origin: string;
  /** Opens an empty page in a new context, which lasts until the site is closed or `end` is called. */
  visit(options?: BrowserContextOptions): Promise<Visit>;
  /** Stops the server, like a lost connection; the browser stays. */
  cut(): Promise<void>;
  close(): Promise<void>;
}

/** A page and the record of what it did. */
export interface Visit {
  readonly page: Page;
  /** Goes to a path of the site. @returns the status of the response. */
  go(path: string): Promise<number>;
  /** Goes to a path of the site, and waits until all of it is laid out. @returns the status of the response. */
  open(path: string): Promise<number>;
  /** Every request so far, including those of workers: paths of the site, absolute addresses of other hosts. */
  readonly requests: string[];
  /** Requests to other hosts, which must not happen. */
  readonly escaped: string[];
  /** Console errors and warnings, including policy violations, and uncaught errors. */
  readonly complaints: string[];
  end(): Promise<void>;
}

/** Only the site's name is resolved, so that not even an overlooked request leaves this machine. */
const shut = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost';

/** Test files of a worker run in turn, each with new contexts: they share one browser, which ends with the worker. */
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
      // A service worker would answer before the tests that delay requests; offline.test.ts allows it.
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
        // What the test itself blocks is no complaint of the page.
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
