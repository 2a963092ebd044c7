import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ended, startBuild } from './build-process.ts';
import { set } from './change.ts';
import { outputs, smallFiles, temporaryFolder, writeEvidence } from './workplace.ts';

const root = temporaryFolder();

test('the command builds, is quick the second time, and refuses wrong evidence with exit code 1', async () => {
  const files = smallFiles();
  const options = ['--evidence', writeEvidence(root, files), '--out', root] as const;
  const first = await ended(startBuild(...options));
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toMatch(/^data [0-9a-f]{16}: 20 files built\n$/);
  expect((await ended(startBuild(...options))).out).toMatch(/^data [0-9a-f]{16}: unchanged\n$/);

  const former = outputs(root);
  set('observations.csv', 2, 'value', 'many')(files);
  writeEvidence(root, files);
  expect(await ended(startBuild(...options))).toEqual({
    code: 1,
    out: '',
    err: 'observations.csv:2: value: found "many", expected a number such as 12 or 0.80\n'
  });
  expect(outputs(root)).toEqual(former);
});

test('a folder that is not there is twelve missing tables', async () => {
  const { code, err } = await ended(
    startBuild('--evidence', join(root, 'nowhere'), '--out', join(root, 'none'))
  );
  expect(code).toBe(1);
  expect(err.trimEnd().split('\n')).toHaveLength(12);
  expect(outputs(join(root, 'none'))).toEqual({});
});

test('an unknown option stops the command', async () => {
  expect(await ended(startBuild('--evidnce', root))).toMatchObject({ code: 1, out: '' });
});
