import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { themeHash } from '../../src/scripts/theme-hash.mjs';
import { textOf } from './source-files';

const scripts = [...textOf('src/app.html').matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
const script = scripts[0]?.[1] ?? '';

test('the policy allows the one inline script of pages, by its hash', () => {
  expect(scripts).toHaveLength(1);
  expect(themeHash()).toBe(`sha256-${createHash('sha256').update(script).digest('base64')}`);
  const [, allowed] = /'script-src': \[(.+)\]/.exec(textOf('svelte.config.js')) ?? [];
  expect(allowed).toBe("'self', 'wasm-unsafe-eval', themeHash()");
});

test('it reads the choice where the page script stores it', () => {
  const [, key = ''] = /KEY = '(.+)'/.exec(textOf('src/lib/page-script/choose-theme.ts')) ?? [];
  expect(key).toMatch(/^innoscope:/);
  expect(script).toContain(`localStorage.getItem('${key}')`);
});
