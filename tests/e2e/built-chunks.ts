import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from './site-index';

interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

/** What the bundler says of the built scripts: each by its source, with what it imports. */
export const manifest: Readonly<Record<string, Chunk>> = JSON.parse(
  readFileSync(join(build, '../.svelte-kit/output/client/.vite/manifest.json'), 'utf8')
);

/** Bytes of text or of a file of the built site as a host sends it. */
export const compressed = (content: string | Buffer) => brotliCompressSync(content).length;

/**
 * The bundler names a script that it put together with others by its name alone.
 * @throws RangeError where the build has no script of that source.
 */
function chunkOf(source: string): Chunk {
  const name = basename(source, '.svelte');
  const found = manifest[source] ?? Object.values(manifest).find((chunk) => chunk.name === name);
  if (!found) throw new RangeError(`No script of the built site is made of ${source}`);
  return found;
}

export const textOf = (source: string) => readFileSync(join(build, chunkOf(source).file), 'utf8');

/** A script and all that it imports before it runs; with `late`, also all that it may ever fetch. */
export function reached(sources: readonly string[], late = false, seen = new Set<string>()): Set<string> {
  for (const source of sources) {
    if (seen.has(source)) continue;
    seen.add(source);
    const { imports = [], dynamicImports = [] } = chunkOf(source);
    reached([...imports, ...(late ? dynamicImports : [])], late, seen);
  }
  return seen;
}

/** Bytes of scripts and of all that they import before they run, without those that the page has already. */
export function weight(sources: readonly string[], without: ReadonlySet<string> = new Set()): number {
  return [...reached(sources)]
    .filter((source) => !without.has(source))
    .reduce((sum, source) => sum + compressed(textOf(source)), 0);
}
