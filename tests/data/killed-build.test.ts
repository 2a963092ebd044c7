import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { buildData } from '../../data/pipeline/build/build-data.ts';
import { buildStage } from '../../data/pipeline/build/build-stage.ts';
import { readFiles } from '../../data/pipeline/build/read-files.ts';
import { check } from '../../data/pipeline/check.ts';
import { readVersions, versionsFolder } from '../../data/pipeline/release/read-versions.ts';
import { unreleasedCount } from '../../data/pipeline/release/unreleased-count.ts';
import { checkVersions } from '../../data/pipeline/rules/version-faults.ts';
import { ended, startBuild } from './build-process.ts';
import { outputs, smallFiles, temporaryFolder, writeEvidence } from './workplace.ts';

const evidence = join(import.meta.dirname, '../fixture/evidence');
const root = temporaryFolder();
const work = join(root, '.cache/data');
const finished = temporaryFolder();
let former: Record<string, string> = {};
let next: Record<string, string> = {};

beforeAll(async () => {
  await buildData({ evidence: writeEvidence(root, smallFiles()), out: root });
  await buildData({ evidence, out: finished });
  former = outputs(root);
  next = outputs(finished);
  expect(Object.keys(next)).toEqual(Object.keys(former));
});

test.each([0, 100, 250, 400, 550])(
  'a build killed after %i ms leaves the former output whole',
  async (delay) => {
    const child = startBuild('--evidence', evidence, '--out', root);
    const end = ended(child);
    await wait(delay);
    child.kill('SIGKILL');
    await end;
    expect([former, next]).toContainEqual(outputs(root));
  }
);

test.each([1, 6, 11])(
  'a build killed with %i of 12 tables written leaves the former output whole',
  async (tables) => {
    await buildData({ evidence: join(root, 'evidence'), out: root });
    const child = startBuild('--evidence', evidence, '--out', root);
    const end = ended(child);
    while (child.exitCode === null && written(child.pid ?? 0) < tables) await wait(1);
    child.kill('SIGKILL');
    await end;
    expect([former, next]).toContainEqual(outputs(root));
  }
);

test('what a killed build left unfinished is removed by the next one, and never used', async () => {
  const left = join(work, `stage-${endedProcess()}`, 'static/data');
  mkdirSync(left, { recursive: true });
  writeFileSync(join(left, 'cities.parquet'), 'PAR1 and no more');
  await buildData({ evidence: join(root, 'evidence'), out: root });
  expect(readdirSync(work)).toEqual(['manifest.json']);
  expect(outputs(root)).toEqual(former);
});

test('a swap that was cut in half is brought to its end, even if the evidence is wrong by then', async () => {
  const stage = join(work, `stage-${endedProcess()}`);
  const outlines = readFiles(evidence, '.topojson').get('gba-cities.topojson');
  const read = check(readFiles(evidence, '.csv')).evidence;
  const texts = readVersions(versionsFolder(evidence));
  const history = {
    versions: checkVersions(texts).versions,
    unreleased: unreleasedCount(read, texts.snapshot)
  };
  await buildStage(stage, read, 'inputs of then', outlines, history);
  renameSync(join(stage, 'static/data/cities.parquet'), join(root, 'static/data/cities.parquet'));
  renameSync(join(stage, 'static/data/series.parquet'), join(root, 'static/data/series.parquet'));

  expect(await buildData({ evidence: join(root, 'nowhere'), out: root })).toMatchObject({ done: false });
  expect(outputs(root)).toEqual(next);
});

test('a table that was damaged, or that no build made, does not outlive the next build', async () => {
  await buildData({ evidence, out: root });
  cpSync(join(root, 'static/data/cities.parquet'), join(root, 'static/data/sites.parquet'));
  cpSync(join(root, 'static/data/cities.parquet'), join(root, 'static/data/stale.parquet'));
  await buildData({ evidence, out: root });
  expect(outputs(root)).toEqual(next);
});

function written(pid: number): number {
  const folder = join(work, `stage-${pid}`, 'static/data');
  return existsSync(folder) ? readdirSync(folder).length : 0;
}

function endedProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}
