import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ensureInstalled } from '../../src/scripts/installed.mjs';
import { options } from '../../src/scripts/options.mjs';
import { ensureSite } from '../../src/scripts/site.mjs';

let root = '';
const at = (path: string) => join(root, path);
const write = (path: string, text: string) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
const make = (file: string) =>
  `node -e "const fs=require('fs'),p=require('path');fs.mkdirSync(p.dirname('${file}'),{recursive:true});fs.writeFileSync('${file}','')"`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'innoscope-site-'));
  const scripts = { data: make('static/data/a.parquet'), build: make('build/index.html') };
  write('package.json', JSON.stringify({ name: 'probe', scripts }));
  write(
    'package-lock.json',
    JSON.stringify({ packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } })
  );
  write('.gitignore', 'build/\nstatic/data/\nsrc/lib/made/\n');
  write('src/app.html', '<p>');
});
afterEach(() => rmSync(root, { recursive: true }));

test('builds once, and again only when something that the site is made of changed', async () => {
  expect(await ensureSite(root)).toBe(true);
  expect(await ensureSite(root)).toBe(false);
  write('src/lib/made/messages.js', 'made by the build');
  expect(await ensureSite(root)).toBe(false);
  appendFileSync(at('src/app.html'), '<p>');
  expect(await ensureSite(root)).toBe(true);
});

test('builds again with another register, and when a file of the register changed', async () => {
  await ensureSite(root);
  write('own/companies.csv', 'company_id');
  vi.stubEnv('REGISTER', at('own'));
  expect(await ensureSite(root)).toBe(true);
  expect(await ensureSite(root)).toBe(false);
  appendFileSync(at('own/companies.csv'), ',name_en');
  expect(await ensureSite(root)).toBe(true);
  vi.unstubAllEnvs();
});

test('does not take a build made by hand, or one with other settings, for its own', async () => {
  await ensureSite(root);
  write('build/index.html', 'by hand, with another base path perhaps');
  expect(await ensureSite(root)).toBe(true);
  rmSync(at('build'), { recursive: true });
  expect(await ensureSite(root)).toBe(true);
});

test('says which step failed, and does not remember the failure as a build', async () => {
  write('package.json', JSON.stringify({ name: 'probe', scripts: { data: 'exit 3', build: 'exit 0' } }));
  await expect(ensureSite(root)).rejects.toThrow('npm run data failed (exit code 3)');
  expect(existsSync(at('.cache/site-stamp'))).toBe(false);
});

test('installs nothing where all packages of the lockfile are in place', async () => {
  write(
    'node_modules/.package-lock.json',
    JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } })
  );
  expect(await ensureInstalled(root)).toBe(false);
  expect(readFileSync(at('node_modules/.innoscope-lock'), 'utf8')).toMatch(/^[0-9a-f]{64}$/);
  expect(await ensureInstalled(root)).toBe(false);
});

test.each([
  [[], {}, { port: undefined, host: '127.0.0.1', base: '' }],
  [[], { PORT: '8080', BASE_PATH: '/a' }, { port: 8080, base: '/a' }],
  [
    ['--port', '9', '--host', '0.0.0.0', '--base', '/b'],
    { PORT: '8080' },
    { port: 9, host: '0.0.0.0', base: '/b' }
  ],
  [[], { REGISTER: '/c' }, { register: '/c' }],
  [['--register', '/d'], { REGISTER: '/c' }, { register: '/d' }]
])('reads options %j with %j', (words, env, wanted) => {
  expect(options(words, env)).toMatchObject(wanted);
});

test.each([['--port', 'x'], ['--port', '70000'], ['--nonsense']])('refuses options %s %s', (...words) => {
  expect(() => options(words, {})).toThrow();
});
