import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, expect, test } from 'vitest';
import { buildData } from '../../data/pipeline/build/build-data.ts';
import { outputs, temporaryFolder } from './workplace.ts';

const evidence = join(import.meta.dirname, '../fixture/evidence');
const root = temporaryFolder();
const generated = join(root, 'src/lib/catalogue/generated');

interface Tables {
  readonly dataVersion: string;
  readonly tables: readonly { file: string; rows: number; bytes: number; sha256: string }[];
}

const termName = `
import type { Locale, ObservationRow, TermKind } from './rows.ts';
import { terms, type TermKeys } from './terms.ts';

export function termName<K extends TermKind>(kind: K, key: TermKeys[K], locale: Locale): string {
  return terms[kind][key][locale];
}
export const qualifierWord = (row: ObservationRow): string => termName('qualifier', row.qualifier, 'zh-Hant');
export const fintech = termName('category', 'sector/fintech', 'zh-Hans');
// @ts-expect-error no such entity
export const nowhere = termName('entity', 'nowhere', 'en');
`;

beforeAll(async () => {
  expect(await buildData({ evidence, out: root })).toMatchObject({ done: true });
});

test('the catalogue tells size and sha256 of each table as they are', async () => {
  const { dataVersion, tables } = (await import(join(generated, 'tables.ts'))) as Tables;
  expect(dataVersion).toMatch(/^[0-9a-f]{16}$/);
  expect(tables).toHaveLength(12);
  for (const { file, bytes, sha256 } of tables) {
    const path = join(root, 'static/data', file);
    expect(statSync(path).size).toBe(bytes);
    expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(sha256);
  }
});

test('the catalogue compiles under the strictest rules, and so does a look-up by kind, key and language', () => {
  const options: ts.CompilerOptions = {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noUnusedLocals: true,
    verbatimModuleSyntax: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    types: [],
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler
  };
  const names = ['tables', 'contract', 'rows', 'terms', 'series', 'outlines', 'term-name'];
  writeFileSync(join(generated, 'term-name.ts'), termName);
  const program = ts.createProgram(
    names.map((name) => join(generated, `${name}.ts`)),
    options
  );
  const messages = ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
    );
  rmSync(join(generated, 'term-name.ts'));
  expect(messages).toEqual([]);
});

test('a build with nothing new to do touches nothing and says so', async () => {
  const before = outputs(root);
  const touched = statSync(join(generated, 'rows.ts')).mtimeMs;
  const { done, lines } = await buildData({ evidence, out: root });
  expect(done).toBe(true);
  expect(lines).toEqual([expect.stringMatching(/^data [0-9a-f]{16}: unchanged$/)]);
  expect(outputs(root)).toEqual(before);
  expect(statSync(join(generated, 'rows.ts')).mtimeMs).toBe(touched);
});
