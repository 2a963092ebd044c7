import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './source-files';

const oxlint = join(dirname(createRequire(import.meta.url).resolve('oxlint/package.json')), 'bin/oxlint');
const wrong = `
  const late = () => Promise.resolve(1);
  late();
  [1].forEach(async () => { await late(); });
  export const one = async () => await 1;
`;
const rules = ['await-thenable', 'no-floating-promises', 'no-misused-promises'];

test('lint finds promises that nobody awaits, in TypeScript and in JavaScript', () => {
  // Outside the folders that other checks, which run at the same time, read.
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache/promises-'));
  try {
    const files = { 'wrong.ts': wrong, 'wrong.mjs': wrong, 'right.ts': 'export const one = 1;' };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const paths = Object.keys(files).map((name) => relative(root, join(folder, name)));
    const words = [oxlint, '--no-ignore', '--format=json', ...paths];
    const { stdout } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
    expect(diagnostics.map(({ code, filename }) => `${basename(filename)} ${code}`).sort()).toEqual(
      ['wrong.mjs', 'wrong.ts'].flatMap((name) => rules.map((rule) => `${name} typescript(${rule})`))
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
