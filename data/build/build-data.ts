import { join } from 'node:path';
import { check } from '../check.ts';
import { faultLines } from '../rules/fault-lines.ts';
import { buildStage } from './build-stage.ts';
import { fingerprint } from './fingerprint.ts';
import { layout } from './layout.ts';
import { isInPlace, readManifest } from './manifest.ts';
import type { BuildOptions } from './options.ts';
import { readFiles } from './read-files.ts';
import { recover, stageFolder } from './recover.ts';
import { swapIn } from './swap-in.ts';

/** How a build ended: `done` tells what was made; otherwise the lines are faults, and nothing was touched. */
export interface Outcome {
  readonly done: boolean;
  readonly lines: readonly string[];
}

/** Evidence in, tables and catalogue out; quick where inputs, code and outputs are those of the former build. */
export async function buildData({ evidence: folder, out }: BuildOptions): Promise<Outcome> {
  recover(out);
  const files = readFiles(folder, '.csv');
  const outlines = readFiles(folder, '.topojson');
  const inputs = fingerprint(new Map([...files, ...outlines]));
  const former = readManifest(join(out, layout.work));
  if (former?.inputs === inputs && isInPlace(former, out)) {
    return { done: true, lines: [`data ${former.version}: unchanged`] };
  }

  const { evidence, faults, waived } = check(files);
  if (faults.length > 0) return { done: false, lines: faultLines(faults) };

  const stage = stageFolder(out);
  const manifest = await buildStage(stage, evidence, inputs, outlines.get('gba-cities.topojson'));
  swapIn(stage, out, manifest);
  const built = `data ${manifest.version}: ${Object.keys(manifest.files).length} files built`;
  const known = `${waived.length} known faults let stand (data/rules/known-faults.ts)`;
  return { done: true, lines: [waived.length > 0 ? `${built}, ${known}` : built] };
}
