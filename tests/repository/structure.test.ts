import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { circlesOf } from './circles';
import { sourceFiles, textOf } from './source-files';

/* Limits on the structure of the code. A limit may rise for a good reason, which belongs in docs/decisions. */
const BARS = {
  /** Hand-written reads and writes of the page: the page script, the embed script, and attachments of islands. */
  reads: 60,
  writes: 50,
  /** Lines of style sheets outside components. */
  styleLines: 1500,
  /** A folder with more files should be split. */
  filesInFolder: 30
};

const files = sourceFiles(['src', 'data'], /\.(ts|svelte|mjs|css|sql)$/).filter(
  (path) => !/\.d\.ts$/.test(path)
);
const code = files.filter((path) => /\.(ts|svelte|mjs)$/.test(path));
const texts = new Map(code.map((path) => [path, textOf(path)]));

/** All matches of a pattern in the code. */
function found(pattern: RegExp, paths: readonly string[] = code): string[] {
  return paths.flatMap((path) =>
    [...(texts.get(path) ?? '').matchAll(pattern)].map(({ 0: text }) => `${path}: ${text}`)
  );
}

const READS = /\.querySelector(All)?[<(]|\.closest[<(]|getElementById\(|\.matches\(/g;
const WRITES =
  /\.innerHTML\s*=|createElement(NS)?\(|replaceChildren\(|insertAdjacent\w+\(|\.append(Child)?\(|\.prepend\(|\.setAttribute\(|\.removeAttribute\(|classList\.\w+\(|\.textContent\s*=|\.dataset\[[^\]]+\]\s*=/g;

describe('the page is written by components', () => {
  test.each([
    { what: 'reads', pattern: READS },
    { what: 'writes', pattern: WRITES }
  ] as const)('what is left of $what by hand is little', ({ what, pattern }) => {
    const counts = code
      .map((path) => ({ path, count: found(pattern, [path]).length }))
      .filter(({ count }) => count > 0);
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    const list = counts.map(({ path, count }) => `${count} ${path}`).join('\n');
    expect(total, list).toBeLessThanOrEqual(BARS[what]);
  });

  test('no component is mounted to take its text', () => {
    const takes = code.filter((path) => {
      const text = texts.get(path) ?? '';
      return /\bmount\(/.test(text) && /\bunmount\(/.test(text) && /innerHTML/.test(text);
    });
    expect(takes).toEqual([]);
  });

  test('styles are those of components, but for a few', () => {
    const sheets = files.filter((path) => path.endsWith('.css'));
    const lines = sheets.reduce((sum, path) => sum + textOf(path).split('\n').length - 1, 0);
    expect(lines).toBeLessThanOrEqual(BARS.styleLines);
  });
});

test('no type is forced through unknown', () => {
  expect(found(/\bas unknown as\b/g)).toEqual([]);
});

test('no package is reached by a path through its folder', () => {
  expect(
    found(
      /['"][^'"\n]*node_modules\/[^'"\n]*['"]/g,
      code.filter((path) => path.startsWith('src/lib/'))
    )
  ).toEqual([]);
});

test('no folder holds more than can be seen at a glance', () => {
  const counts = new Map<string, number>();
  for (const path of files) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > BARS.filesInFolder)).toEqual([]);
});

describe('imports', () => {
  const known = new Set(code);
  const IMPORT = /(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

  /** The file that an import names; undefined for packages and generated files. */
  function resolved(from: string, named: string): string | undefined {
    const source = named.replace(/\?.*$/, '');
    const path = source.startsWith('$lib/')
      ? `src/lib/${source.slice(5)}`
      : source.startsWith('.')
        ? normalize(join(dirname(from), source))
            .split('\\')
            .join('/')
        : '';
    const endings = ['', '.ts', '.svelte.ts', '.mjs', '/index.ts'];
    return endings.map((ending) => path + ending).find((candidate) => known.has(candidate));
  }

  const edges = new Map(
    code.map((path) => [
      path,
      [...(texts.get(path) ?? '').matchAll(IMPORT)].flatMap(
        ([, plain, late]) => resolved(path, plain ?? late ?? '') ?? []
      )
    ])
  );

  test('are found at all', () => {
    expect(edges.get('src/lib/i18n/t.ts')).toContain('src/lib/i18n/messages.ts');
    expect([...edges.values()].flat().length).toBeGreaterThan(code.length);
  });

  test('go round in no circle, types and late ones included', () => {
    expect(circlesOf(edges)).toEqual([]);
  });
});

test('a circle is found, and what only leads to it is no part of it', () => {
  const edges = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', []],
    ['e', ['a']],
    ['f', ['f']]
  ]);
  expect(circlesOf(edges).map((circle) => circle.toSorted())).toEqual([['a', 'b', 'c']]);
});
