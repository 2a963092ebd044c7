import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildData, type Outcome } from '../build/build-data.ts';
import { layout } from '../build/layout.ts';
import { readManifest } from '../build/manifest.ts';
import { readFiles } from '../build/read-files.ts';
import { check } from '../check.ts';
import { nextVersion } from './next-version.ts';
import { readVersions, SNAPSHOT, versionsFolder } from './read-versions.ts';
import type { ReleaseOptions } from './release-options.ts';
import { readSnapshot, snapshotOf, snapshotText } from './snapshot.ts';
import type { Version } from './version.ts';

/**
 * Releases the evidence as it stands: builds it, compares it with the last version, and writes the next version's file and
 * the snapshot for the one after. Where nothing changed, nothing is written.
 */
export async function releaseData(options: ReleaseOptions): Promise<Outcome> {
  const built = await buildData(options);
  const manifest = readManifest(join(options.out, layout.work));
  if (!built.done || !manifest) return built;

  const { evidence } = check(readFiles(options.evidence, '.csv'));
  const folder = versionsFolder(options.evidence);
  const { versions, snapshot } = readVersions(folder);
  const next = snapshotOf(evidence, manifest.version);
  const version = nextVersion(evidence, next, options.date, snapshot ? readSnapshot(snapshot) : undefined);
  if (!version) return { done: true, lines: ['nothing changed since the last release'] };

  const newest = [...versions.keys()].at(-1)?.slice(0, 10) ?? '';
  if (version.date < newest)
    return { done: false, lines: [`--date: found ${version.date}, expected ${newest} or later`] };
  mkdirSync(folder, { recursive: true });
  const file = `${version.date}-${version.version}.json`;
  writeFileSync(join(folder, file), versionText(version));
  writeFileSync(join(folder, SNAPSHOT), snapshotText(next));
  const again = await buildData(options);
  const told = version.base ? `${version.changes.length} figures changed` : 'the base line';
  return { done: again.done, lines: [`released ${file}: ${told}`, ...again.lines] };
}

/** One change a line, so that a version can be read. */
function versionText({ topics, changes, ...rest }: Version): string {
  const lines = (list: readonly unknown[]) =>
    list.length === 0 ? '[]' : `[\n${list.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`;
  const fields = Object.entries(rest).map(([name, value]) => `  "${name}": ${JSON.stringify(value)}`);
  return `{\n${[...fields, `  "topics": ${lines(topics)}`, `  "changes": ${lines(changes)}`].join(',\n')}\n}\n`;
}
