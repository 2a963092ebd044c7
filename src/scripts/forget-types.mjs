// @ts-check
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/*
 * Deletes svelte-check's cache. After a component has moved, the cache still has the old one, and reports errors in
 * deleted files.
 */
rmSync(fileURLToPath(new URL('../../.svelte-kit/.svelte-check', import.meta.url)), {
  recursive: true,
  force: true
});
