import { join } from 'node:path';
import { check } from '../check.ts';
import { readVersions, versionsFolder } from '../release/read-versions.ts';
import { unreleasedCount } from '../release/unreleased-count.ts';
import { faultLines } from '../rules/fault-lines.ts';
import { checkVersions } from '../rules/version-faults.ts';
import { buildStage } from './build-stage.ts';
import { fingerprint } from './fingerprint.ts';
import { layout } from './layout.ts';
import { isInPlace, readManifest } from './manifest.ts';
import type { BuildOptions } from './options.ts';
import { readFiles } from './read-files.ts';
import { recover, stageFolder } from './recover.ts';
import { registerInputs, stageRegister } from './stage-register.ts';
import { swapIn } from './swap-in.ts';

/** How a build ended: `done` tells what was made; otherwise the lines are faults, and nothing was touched. */
export interface Outcome {
  readonly done: boolean;
  readonly lines: readonly string[];
}

/** Evidence in, tables and catalogue out; quick where inputs, code and outputs are those of the former build. */
export async function buildData({ evidence: folder, out, register }: BuildOptions): Promise<Outcome> {
  recover(out);
  const files = readFiles(folder, '.csv');
  const outlines = readFiles(folder, '.topojson');
  const versions = versionsFolder(folder);
  const inputs = fingerprint(
    new Map([...files, ...outlines, ...readFiles(versions, '.json'), ...registerInputs(register)])
  );
  const former = readManifest(join(out, layout.work));
  if (former?.inputs === inputs && isInPlace(former, out)) {
    return { done: true, lines: [`data ${former.version}: unchanged`] };
  }

  const { evidence, faults, waived } = check(files);
  const texts = readVersions(versions);
  const released = checkVersions(texts);
  const wrong = [...faults, ...released.faults];
  if (wrong.length > 0) return { done: false, lines: faultLines(wrong) };

  const stage = stageFolder(out);
  const own = register === undefined ? undefined : await stageRegister(stage, register, evidence);
  if (own && 'lines' in own) return own;
  const unreleased = unreleasedCount(evidence, texts.snapshot);
  const history = { versions: released.versions, unreleased };
  const topology = outlines.get('gba-cities.topojson');
  const shown = own?.evidence ?? evidence;
  const manifest = await buildStage(stage, shown, inputs, topology, history, own);
  swapIn(stage, out, manifest);
  const built = `data ${manifest.version}: ${Object.keys(manifest.files).length} files built`;
  const known = `${waived.length} known faults let stand (data/pipeline/rules/known-faults.ts)`;
  const told = `${unreleased} changes are not released yet: npm run release`;
  return {
    done: true,
    lines: [
      waived.length > 0 ? `${built}, ${known}` : built,
      ...(unreleased > 0 ? [told] : []),
      ...(own ? [own.told] : [])
    ]
  };
}
