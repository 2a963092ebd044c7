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

/** The bundler's manifest: each script by its source, with its imports. */
export const manifest: Readonly<Record<string, Chunk>> = JSON.parse(
  readFileSync(join(build, '../.svelte-kit/output/client/.vite/manifest.json'), 'utf8')
);

/** Bytes of a text or of a file of the built site as a host sends it. */
export const compressed = (content: string | Buffer) => brotliCompressSync(content).length;

/**
 * The bundler names a script that it merged with others by name only.
 * @throws RangeError where the build has no script of that source.
 */
function chunkOf(source: string): Chunk {
  const name = basename(source, '.svelte');
  const found = manifest[source] ?? Object.values(manifest).find((chunk) => chunk.name === name);
  if (!found) throw new RangeError(`No script of the built site is made of ${source}`);
  return found;
}

export const textOf = (source: string) => readFileSync(join(build, chunkOf(source).file), 'utf8');

/** A script with all its static imports; with `late`, also all that it may import dynamically. */
export function reached(sources: readonly string[], late = false, seen = new Set<string>()): Set<string> {
  for (const source of sources) {
    if (seen.has(source)) continue;
    seen.add(source);
    const { imports = [], dynamicImports = [] } = chunkOf(source);
    reached([...imports, ...(late ? dynamicImports : [])], late, seen);
  }
  return seen;
}

/** Bytes of scripts with their static imports, without those that the page already has. */
export function weight(sources: readonly string[], without: ReadonlySet<string> = new Set()): number {
  return [...reached(sources)]
    .filter((source) => !without.has(source))
    .reduce((sum, source) => sum + compressed(textOf(source)), 0);
}
