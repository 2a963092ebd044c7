import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, servedSite } from './served-site';

let site: Awaited<ReturnType<typeof servedSite>>;
let ask: Ask;

beforeAll(async () => {
  site = await servedSite();
  ask = site.ask;
});
afterAll(() => site.end());

const csp = async (path: string) => String((await ask(path)).headers['content-security-policy']);

describe('security', () => {
  test('gives scripts, and so workers, the whole policy', async () => {
    expect(await csp('/_app/immutable/start.js')).toMatch(
      /^default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self';/
    );
  });

  test('leaves the inline scripts of a page to the policy in the page', async () => {
    expect(await csp('/companies/')).not.toMatch(/default-src|script-src/);
    expect(await csp('/frozen.html')).toMatch(/default-src 'self'; script-src 'self'/);
  });

  test.each([
    ['/', "frame-ancestors 'self'"],
    ['/tc/companies/', "frame-ancestors 'self'"],
    ['/embed/one/', 'frame-ancestors *'],
    ['/tc/embed/one/', 'frame-ancestors *']
  ])('%s has %s', async (path, directive) => expect((await csp(path)).split('; ')).toContain(directive));

  test.each(['/', '/nowhere', '/tc/nowhere', '/index.json', '/embed/one/'])(
    '%s has the fixed headers',
    async (path) => {
      expect((await ask(path)).headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'permissions-policy': expect.stringContaining('geolocation=()')
      });
    }
  );

  test.each(['/charts/one/one.svg', '/embed/one/', '/_app/immutable/start.js'])(
    'others may load %s',
    async (path) => {
      expect((await ask(path)).headers['cross-origin-resource-policy']).toBe('cross-origin');
    }
  );

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/.hidden',
    '//etc/hosts'
  ])('has nothing at %s', async (path) => expect((await ask(path)).status).toBe(404));

  test.each(['/%', '/%ff', '/a%00'])('survives %s', async (path) => {
    expect((await ask(path)).status).toBeGreaterThanOrEqual(400);
  });
});

describe('addresses', () => {
  test('sends a page without its slash to the page, the question with it', async () => {
    const { status, headers } = await ask('/companies?from=2010');
    expect([status, headers.location]).toEqual([308, '/companies/?from=2010']);
  });

  test('knows no file with a slash behind it', async () => {
    expect((await ask('/index.json/')).status).toBe(404);
  });

  test.each([
    ['/nowhere', 'not here'],
    ['/companies/nowhere/', 'not here'],
    ['/tc/companies/nowhere', '不在此處']
  ])('answers %s in its language', async (path, words) => {
    const { status, body } = await ask(path);
    expect([status, body.toString()]).toEqual([404, `<!doctype html><p>${words}`]);
  });

  test('stands under a base path and nowhere else', async () => {
    const based = await servedSite('/some/path');
    const at = based.ask;
    expect(based.address).toMatch(/^http:\/\/localhost:\d+\/some\/path\/$/);
    expect((await at('/some/path/companies/')).status).toBe(200);
    expect((await at('/some/path/companies')).headers.location).toBe('/some/path/companies/');
    expect((await at('/some/path')).headers.location).toBe('/some/path/');
    expect((await at('/some/path/tc/nowhere')).body.toString()).toContain('不在此處');
    expect((await at('/companies/')).status).toBe(404);
    expect((await at('/some/pathcompanies/')).status).toBe(404);
    expect(String((await at('/some/path/embed/one/')).headers['content-security-policy'])).toContain(
      'frame-ancestors *'
    );
  });
});
