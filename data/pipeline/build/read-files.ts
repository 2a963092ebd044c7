import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of the files in a folder whose names end as asked, by name and in its order; none where there is no folder. */
export function readFiles(folder: string, ending: string): Map<string, Uint8Array> {
  const names = existsSync(folder)
    ? readdirSync(folder, { encoding: 'utf8', recursive: ending === '.ts' })
    : [];
  return new Map(
    names
      .filter((name) => name.endsWith(ending))
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name))])
  );
}
