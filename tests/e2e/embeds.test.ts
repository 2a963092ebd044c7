import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site, type Visit } from './open-site';
import { strangeHost, type HostFrame } from './strange-host';

/** Ten embeds, as in a report. */
const frames: readonly HostFrame[] = [
  { id: 'plain', path: 'embed/park-companies/', width: 720 },
  { id: 'narrow', path: 'embed/hk-startups/', width: 320 },
  { id: 'wide', path: 'embed/gdp-history/', width: 1180 },
  { id: 'tc-dark', path: 'tc/embed/rd-spending/?theme=dark', width: 600 },
  {
    id: 'sc-light',
    path: 'sc/embed/city-population/?theme=light',
    width: 600,
    style: 'box-sizing:border-box;padding:9px'
  },
  {
    id: 'bare',
    path: 'embed/unicorns/?hide=title,subtitle,legend,note,source,table',
    width: 480,
    height: 900
  },
  { id: 'money', path: 'tc/embed/register-largest-rounds/?currency=USD', width: 640 },
  { id: 'sandboxed', path: 'embed/venture-capital/', width: 540, sandbox: 'allow-scripts' },
  { id: 'sandboxed-sc', path: 'sc/embed/register-sectors/', width: 900, sandbox: 'allow-scripts' },
  { id: 'barred', path: 'tc/embed/park-companies/', width: 700, sandbox: '', height: 620 }
];
const scripted = frames.filter(({ id }) => id !== 'barred');

let site: Site;
let visit: Visit;
let page: Page;
let host: Awaited<ReturnType<typeof strangeHost>>;
const bytes = new Map<string, number>();

beforeAll(async () => {
  site = await openSite();
  host = await strangeHost(`${site.origin}/`, frames);
  visit = await site.visit({ viewport: { width: 1300, height: 900 } });
  page = visit.page;
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  page.on('requestfinished', (request) => {
    void request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
      if (request.url().startsWith(site.origin))
        bytes.set(`${request.url()} ${bytes.size}`, responseBodySize + responseHeadersSize);
    });
  });
  await page.goto(host.address, { waitUntil: 'networkidle' });
});
afterAll(async () => {
  await site.close();
  host.close();
});

function frameOf(id: string): Frame {
  const path = frames.find((frame) => frame.id === id)?.path ?? '';
  const found = page.frames().find((frame) => frame.url() === `${site.origin}/${path}`);
  if (!found) throw new Error(`No frame ${id}`);
  return found;
}

/** The height that the page gives a frame, and the height of its content. */
async function heights(id: string): Promise<{ given: number; taken: number }> {
  const given = await page.locator(`#${id}`).evaluate((frame: HTMLIFrameElement) => {
    const { paddingTop, paddingBottom } = getComputedStyle(frame);
    return frame.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
  });
  const taken = await frameOf(id).evaluate(
    () => document.querySelector('.embed')?.getBoundingClientRect().height ?? 0
  );
  return { given, taken };
}

async function expectFit(id: string): Promise<number> {
  // Browsers do not render a frame of another host while it is out of view, so nothing is measured in it.
  await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  await expect
    .poll(
      async () => {
        const { given, taken } = await heights(id);
        return taken > 100 && Math.abs(given - taken);
      },
      { timeout: 60_000 }
    )
    .toBeLessThanOrEqual(2);
  return (await heights(id)).given;
}

describe('ten embeds on a strange page', () => {
  test('transfer 400 kB at the most, and none of it is an engine, a table of data or a drawing library', () => {
    const total = [...bytes.values()].reduce((sum, one) => sum + one, 0);
    expect(bytes.size).toBeGreaterThan(frames.length);
    expect(total).toBeLessThanOrEqual(400_000);
    expect(visit.requests.filter((path) => /wasm|parquet|worker|\.json/.test(path))).toEqual([]);
    expect(visit.escaped.filter((address) => !address.startsWith(host.address))).toEqual([]);
  });

  test('cost 60 kB each at the most, the script that reports their height 3 kB', async () => {
    for (const { id, path } of frames) {
      const alone = await site.visit();
      let sum = 0;
      let script = 0;
      alone.page.on('requestfinished', (request) => {
        void request.sizes().then((sizes) => {
          sum += sizes.responseBodySize + sizes.responseHeadersSize;
          if (request.resourceType() === 'script') script += sizes.responseBodySize;
        });
      });
      await alone.page.goto(`${site.origin}/${path}`, { waitUntil: 'networkidle' });
      expect(sum, id).toBeGreaterThan(4_000);
      expect(sum, id).toBeLessThanOrEqual(60_000);
      // Only a frame with filters redraws, and loads more than the script of every embed.
      expect(script, id).toBeGreaterThan(1_000);
      expect(script, id).toBeLessThanOrEqual(3_000);
      expect(alone.complaints, id).toEqual([]);
      await alone.end();
    }
  });

  test.each(frames)('$id shows its chart, within its width', async ({ id }) => {
    const seen = await frameOf(id).evaluate(() => {
      const drawings = [...document.querySelectorAll('.drawing svg')].filter((svg) => svg.checkVisibility());
      const [svg] = drawings;
      return {
        drawings: drawings.length,
        marks: svg?.querySelectorAll('[data-k]').length ?? 0,
        wider: document.documentElement.scrollWidth - innerWidth
      };
    });
    expect(seen).toMatchObject({ drawings: 1, wider: 0 });
    expect(seen.marks).toBeGreaterThan(0);
  });

  test.each(scripted)(
    '$id is as high as its content, and stays so after growing and shrinking',
    async ({ id }) => {
      const before = await expectFit(id);
      const frame = frameOf(id);
      await frame.evaluate(() => {
        const grown = document.createElement('div');
        grown.id = 'grown';
        grown.style.height = '333px';
        document.querySelector('.embed')?.append(grown);
      });
      expect(await expectFit(id)).toBeGreaterThan(before + 300);
      await frame.evaluate(() => document.querySelector('#grown')?.remove());
      expect(Math.abs((await expectFit(id)) - before)).toBeLessThanOrEqual(2);
    }
  );

  test('are read by pointer and by keyboard, and load what reads them no sooner', async () => {
    const alone = await site.visit();
    await alone.page.goto(`${site.origin}/embed/park-companies/`, { waitUntil: 'networkidle' });
    const before = alone.requests.length;
    const drawing = alone.page.locator('.drawing:visible').first();
    await drawing.focus();
    await expect.poll(() => alone.requests.length).toBeGreaterThan(before);
    await expect
      .poll(async () => {
        await alone.page.keyboard.press('ArrowRight');
        return alone.page.locator('[aria-live]').textContent();
      })
      .toMatch(/Science Park.*\d/);
    await drawing.hover();
    await alone.end();
  });

  test('follow a window that becomes narrower', async () => {
    await page
      .locator('#plain')
      .evaluate((frame) => ((frame.parentElement as HTMLElement).style.width = '340px'));
    await expectFit('plain');
    await page
      .locator('#plain')
      .evaluate((frame) => ((frame.parentElement as HTMLElement).style.width = '720px'));
    await expectFit('plain');
  });

  test('say their height once for each that it has: no feedback loop', async () => {
    await page.locator('#plain').scrollIntoViewIfNeeded();
    const told = await page.evaluate(async () => {
      const heard: number[] = [];
      const frame = document.querySelector<HTMLIFrameElement>('#plain');
      const box = frame?.parentElement;
      const inside = frame?.contentWindow;
      if (!box || !inside) throw new Error('no frame #plain');
      /** The next message of a type, including heights. */
      const next = (wanted: string) =>
        new Promise<void>((resolve) => {
          const hear = ({ data, source }: MessageEvent<{ type?: string; height?: number }>) => {
            if (source !== inside || data.type !== wanted) return;
            removeEventListener('message', hear);
            resolve();
          };
          addEventListener('message', hear);
        });
      addEventListener('message', ({ data, source }: MessageEvent<{ type?: string; height?: number }>) => {
        if (source === inside && data.type === 'resize') heard.push(data.height ?? 0);
      });
      const resized = next('resize');
      box.style.width = '333px';
      await resized;
      // A loop would report another height in each animation frame; after these the embed answers its next question.
      for (let drawn = 0; drawn < 20; drawn++) {
        const answered = next('state');
        inside.postMessage({ innoscope: 1, type: 'getState' }, '*');
        await Promise.all([answered, new Promise(requestAnimationFrame)]);
      }
      box.style.width = '720px';
      return heard;
    });
    // Two, where a scroll bar appears and disappears while the frame grows.
    expect(told.length).toBeLessThanOrEqual(2);
    expect(new Set(told).size).toBe(told.length);
  });

  test('keep the theme and the parts that their addresses lock', async () => {
    const paper = (id: string) => frameOf(id).evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await paper('tc-dark')).toBe('rgb(15, 23, 32)');
    expect(await paper('sc-light')).toBe('rgb(251, 250, 247)');
    const parts = await frameOf('bare').evaluate(
      () => [...document.querySelectorAll('[data-part]')].filter((part) => part.checkVisibility()).length
    );
    expect(parts).toBe(0);
    expect(await frameOf('bare').locator('.back').isVisible()).toBe(true);
    expect(await frameOf('money').locator('.in-USD svg').first().isVisible()).toBe(false);
    expect(await frameOf('money').locator('.in-USD .size-medium svg').isVisible()).toBe(true);
    expect(await frameOf('money').locator('.drawing.in-HKD').isVisible()).toBe(false);
  });
});

test.each([
  [499, 'narrow'],
  [500, 'medium'],
  [859, 'medium'],
  [860, 'full']
])('an embed %i pixels wide shows the %s drawing alone', async (width, size) => {
  const alone = await site.visit({ viewport: { width, height: 700 } });
  await alone.go('/embed/park-companies/');
  const sizes = alone.page.locator('.drawing > [data-size]');
  const shown = await sizes.evaluateAll((all) =>
    all.filter((part) => part.checkVisibility()).map(({ className }) => className)
  );
  await alone.end();
  expect(shown).toEqual([`size-${size}`]);
});
