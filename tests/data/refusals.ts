import { beforeAll, expect, test } from 'vitest';
import { buildData } from '../../data/pipeline/build/build-data.ts';
import type { Change } from './change.ts';
import { outputs, smallFiles, temporaryFolder, writeEvidence } from './workplace.ts';

/** A change to the small evidence, and the exact lines of the expected error. */
export type Refusal = readonly [title: string, change: Change, ...lines: readonly string[]];

/** One test per refusal: the build of the changed evidence prints the lines and leaves the previous output unchanged. */
export function testRefusals(refusals: readonly Refusal[]): void {
  const root = temporaryFolder();
  let former: Record<string, string> = {};
  beforeAll(async () => {
    await buildData({ evidence: writeEvidence(root, smallFiles()), out: root });
    former = outputs(root);
    expect(Object.keys(former)).toHaveLength(20);
  });

  for (const [title, change, ...lines] of refusals) {
    test(`refuses ${title}`, async () => {
      const files = smallFiles();
      change(files);
      const outcome = await buildData({ evidence: writeEvidence(root, files), out: root });
      expect(outcome).toEqual({ done: false, lines });
      expect(outputs(root)).toEqual(former);
    });
  }
}
