// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const template = new URL('../app.html', import.meta.url);

/**
 * The hash of the inline script of pages, which applies the chosen theme before the first paint: their policy allows no
 * other.
 * @returns {`sha256-${string}`}
 */
export function themeHash() {
  const [, script] = /<script>(.*?)<\/script>/s.exec(readFileSync(template, 'utf8')) ?? [];
  if (script === undefined) throw new Error('src/app.html has no inline script');
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
