import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The snapshot's file; the others of the folder are versions, <date>-<version>.json. */
export const SNAPSHOT = 'released.json';

/** The released versions as texts by file name, oldest first, and the snapshot of the last; nothing where none was released. */
export interface VersionTexts {
  readonly versions: ReadonlyMap<string, string>;
  readonly snapshot: string | undefined;
}

/** Where the versions of some evidence are: beside its folder. */
export function versionsFolder(evidence: string): string {
  return join(evidence, '../versions');
}

/** Reads a folder of versions; one that is not there holds none. */
export function readVersions(folder: string): VersionTexts {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
  return {
    versions: new Map(
      names
        .filter((name) => name !== SNAPSHOT)
        .sort()
        .map((name) => [name, textOf(name)])
    ),
    snapshot: names.includes(SNAPSHOT) ? textOf(SNAPSHOT) : undefined
  };
}
