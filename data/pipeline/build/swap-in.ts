import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { layout } from './layout.ts';
import { writeManifest, type Manifest } from './manifest.ts';
import { sha256Of } from './sha256-of.ts';

/**
 * Puts a complete stage in the place of the former output. A stage mirrors the root, so each file takes its place by
 * one rename: it is the old or the new one, never half. Node has no call that exchanges two folders; the renames take
 * a fraction of a millisecond, and a kill between two of them is made good by the next build (see recover.ts).
 */
export function swapIn(stage: string, root: string, manifest: Manifest): void {
  for (const folder of [layout.tables, layout.catalogue]) mkdirSync(join(root, folder), { recursive: true });
  const moves = changedPaths(stage, root, manifest).map(
    (path) => [join(stage, path), join(root, path)] as const
  );
  for (const [from, to] of moves) renameSync(from, to);
  dropStale(root, manifest);
  writeManifest(join(root, layout.work), manifest);
  rmSync(stage, { recursive: true });
}

/* A file that stays the same is left alone; one that an interrupted swap has moved is no longer in the stage. */
function changedPaths(stage: string, root: string, { files }: Manifest): string[] {
  return Object.entries(files)
    .filter(([path, sha256]) => {
      const target = join(root, path);
      return existsSync(join(stage, path)) && !(existsSync(target) && sha256Of(target) === sha256);
    })
    .map(([path]) => path);
}

function dropStale(root: string, { files }: Manifest): void {
  for (const folder of [layout.tables, layout.catalogue]) {
    const stale = readdirSync(join(root, folder)).filter(
      (name) => /\.(parquet|ts)$/.test(name) && files[`${folder}/${name}`] === undefined
    );
    for (const name of stale) rmSync(join(root, folder, name));
  }
}
