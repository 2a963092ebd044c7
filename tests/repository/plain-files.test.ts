import { expect, test } from 'vitest';
import { sourceFiles, textOf } from './source-files';

const LONGEST = 250;
const code = sourceFiles(['src', 'data', 'tests'], /\.(ts|js|mjs|svelte|css|sql|html)$/);

// Split, so that this file does not match.
const escapes = [
  ['disabled lint rule', new RegExp(`(?:es|ox)lint-${'disable'}|svelte-${'ignore'}|prettier-${'ignore'}`)],
  ['silenced compiler', new RegExp(`@ts-${'ignore'}|@ts-${'nocheck'}`)],
  ['any', new RegExp(`(:|<|\\bas|,|\\|) ?${'any'}\\b(?! [a-z])|\\{${'any'}\\}`)]
] as const;

test('no file is past 250 lines', () => {
  const long = code.filter((path) => textOf(path).trimEnd().split('\n').length > LONGEST);
  expect(long).toEqual([]);
});

test.each(escapes)('no file has a way around the rules: %s', (_, pattern) => {
  const found = code.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(withoutText(line)) ? [`${path}:${index + 1}: ${line.trim()}`] : []
      )
  );
  expect(found).toEqual([]);
});

test.each([
  '(a: any) => a',
  'x as any',
  'Map<string, any>',
  'Array<any>',
  'string | any',
  '/** @type {any} */'
])('recognises any in %s', (line) => expect(escapes[2][1].test(line)).toBe(true));

/** A line without the contents of its quotes, where prose may use "any". */
function withoutText(line: string): string {
  return line.replace(/'[^']*'|"[^"]*"|`[^`]*`/g, "''");
}

// A name without a leading slash matches at every depth: "build/" also hides data/pipeline/build/.
test.each(['.gitignore', '.prettierignore'])('%s hides no folder of hand-written files', (list) => {
  const anywhere = textOf(list)
    .split('\n')
    .filter((line) => /^[^/#*]+\/$/.test(line))
    .map((line) => line.slice(0, -1));
  const hidden = code.filter((path) =>
    path
      .split('/')
      .slice(0, -1)
      .some((folder) => anywhere.includes(folder))
  );
  expect(hidden).toEqual([]);
});
