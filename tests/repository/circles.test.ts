import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Linter } from 'eslint';
import tsParser from 'typescript-eslint';
import { afterAll, describe, expect, test } from 'vitest';
import { noCircles } from '../../src/scripts/lint/circle-rule.mjs';
import { circlesOf, importGraph } from '../../src/scripts/lint/circles.mjs';

describe('circles', () => {
  test('are groups of modules that reach each other', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', ['e']],
      ['e', []],
      ['f', ['g']],
      ['g', ['f', 'a']]
    ]);
    expect(circlesOf(graph).map((circle) => circle.toSorted())).toEqual([
      ['a', 'b', 'c'],
      ['f', 'g']
    ]);
  });

  test('are none where imports go one way, however they meet', () => {
    expect(
      circlesOf(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['d']],
          ['c', ['d']],
          ['d', []]
        ])
      )
    ).toEqual([]);
  });
});

describe('the rule', () => {
  const root = mkdtempSync(join(tmpdir(), 'innoscope-circles-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const files: Readonly<Record<string, string>> = {
    'src/lib/charts/model.ts': "import { slope } from './slope';\nexport const model = slope;",
    'src/lib/charts/slope.ts':
      "import type { Model } from '$lib/charts/type';\nexport const slope: Model = 1;",
    'src/lib/charts/type.ts': "export type Model = typeof import('./model').model | number;",
    'src/lib/charts/alone.ts': "import { model } from './model';\nexport const alone = model;",
    'data/pipeline/build.ts': 'export {};'
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }

  test('reads imports of types and import() as well', () => {
    expect(circlesOf(importGraph(root)).map((circle) => circle.toSorted())).toEqual([
      ['src/lib/charts/model.ts', 'src/lib/charts/slope.ts', 'src/lib/charts/type.ts']
    ]);
  });

  test('reports each import of a circle, with the whole of it, and no other', () => {
    const linter = new Linter({ cwd: root });
    const config: Linter.Config = {
      files: ['**/*.ts'],
      languageOptions: { parser: tsParser.parser as Linter.Parser },
      plugins: { repository: { rules: { 'no-circles': noCircles } } },
      rules: { 'repository/no-circles': 'error' }
    };
    const found = Object.entries(files).map(([file, text]) => [
      file,
      linter.verify(text, [config], { filename: join(root, file) }).map(({ message }) => message)
    ]);
    const circle = expect.stringMatching(/circle: (?=.*model\.ts)(?=.*slope\.ts)(?=.*type\.ts)/) as string;
    expect(Object.fromEntries(found)).toEqual({
      'src/lib/charts/model.ts': [circle],
      'src/lib/charts/slope.ts': [circle],
      'src/lib/charts/type.ts': [circle],
      'src/lib/charts/alone.ts': [],
      'data/pipeline/build.ts': []
    });
  });
});
