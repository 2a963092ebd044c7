// @ts-check
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/*
 * Deletes what svelte-check cached of earlier runs. After a component has moved, its cache still holds the old one, and reports errors
 * in files that are gone.
 */
rmSync(fileURLToPath(new URL('../../.svelte-kit/.svelte-check', import.meta.url)), {
  recursive: true,
  force: true
});
