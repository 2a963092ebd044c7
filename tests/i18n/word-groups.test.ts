import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/*
 * Checks that a browser fetches all message groups that a part of the page uses. The used keys are read from the
 * sources: the keys in all that the part imports, and the prefixes of those that are built.
 */
const root = join(import.meta.dirname, '../..');
const lib = join(root, 'src/lib');
const i18n = join(lib, 'i18n');

const groupOfKey = new Map(
  readdirSync(i18n)
    .filter((name) => name.endsWith('.inlang'))
    .flatMap((project) => {
      const settings = readFileSync(join(i18n, project, 'settings.json'), 'utf8');
      return [...settings.matchAll(/messages\/(\w+)\//g)].flatMap(([, part = '']) =>
        Object.keys(JSON.parse(readFileSync(join(i18n, `messages/${part}/en.json`), 'utf8')) as object).map(
          (key) => [key, project.replace('.inlang', '')] as const
        )
      );
    })
);
const keys = [...groupOfKey.keys()];

/** The islands of the registry with their groups. */
const registered = read(join(lib, 'islands/registry.ts')).matchAll(
  /import\('\.\/(.+?)'\),\s*messages: \[(.*?)\]/g
);

/** The parts that are fetched late, with their groups in addition to those of every page. */
const late = readdirSync(lib, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(page-script|islands)\/.*\.(ts|svelte)$/.test(file))
  .flatMap((file) =>
    [...read(join(lib, file)).matchAll(/loadWithMessages\(\s*import\('(.+?)'\)((?:,\s*'\w+')*)\s*\)/g)].map(
      ([, path = '', more = '']) => ({
        part: path.startsWith('$lib/') ? path.slice(5) : relative(lib, join(lib, dirname(file), path)),
        groups: ['page', ...[...more.matchAll(/\w+/g)].map(([group]) => group)]
      })
    )
  );

const islands = [...registered].map(([, path = '', groups = '']) => ({
  part: `islands/${path}`,
  groups: ['page', ...[...groups.matchAll(/\w+/g)].map(([group]) => group)]
}));

const parts = [...late, ...islands];

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

/** The file that an import names; undefined for packages. */
function fileOf(path: string, from: string): string | undefined {
  const whole = path.startsWith('$lib/')
    ? join(lib, path.slice(5))
    : path.startsWith('.')
      ? join(dirname(from), path)
      : undefined;
  if (!whole || whole.includes('/generated/') || whole.includes('/paraglide/')) return undefined;
  for (const ending of ['', '.ts', '/index.ts', '.svelte.ts'])
    if (/\.(ts|svelte)$/.test(whole + ending))
      try {
        readFileSync(whole + ending);
        return whole + ending;
      } catch {
        continue;
      }
  return undefined;
}

/** The sources of a file with all its static imports; dynamic imports load their own messages. */
function sourcesOf(file: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(file)) return seen;
  const text = read(file);
  seen.set(file, text);
  for (const [, path = ''] of text.matchAll(/^\s*(?:import|export)\b(?! type)[^'"]*?from '(.+?)'/gm)) {
    const next = fileOf(path, file);
    if (next) sourcesOf(next, seen);
  }
  return seen;
}

/** The groups of the keys in a text, each with one key. */
function saidIn(text: string): Map<string, string> {
  const said = new Map<string, string>();
  for (const [, literal = ''] of text.matchAll(/['`]([a-z]\w+)['`]/g)) {
    const group = groupOfKey.get(literal.toLowerCase());
    if (group) said.set(group, literal);
  }
  for (const [, start = ''] of text.matchAll(/`([a-z]\w+_)\$\{/g))
    for (const key of keys) if (key.startsWith(start)) said.set(groupOfKey.get(key) ?? '', key);
  return said;
}

test.each(parts)('$part says words of $groups alone', ({ part, groups }) => {
  const missing = [...sourcesOf(fileOf(`./${part}`, join(lib, 'start')) ?? '')].flatMap(([file, text]) =>
    [...saidIn(text)]
      .filter(([group]) => !groups.includes(group))
      .map(([group, key]) => `${relative(root, file)} says ${key} of ${group}`)
  );
  expect(missing).toEqual([]);
});

test('every part that speaks is found, and what it says', () => {
  expect(parts.map(({ part }) => part)).toContain('islands/explorer/Explorer.svelte');
  expect(parts.length).toBeGreaterThan(5);
  expect([...saidIn("t('report_title', locale); t(`console_error_${kind}`, locale)").keys()]).toEqual([
    'report',
    'files'
  ]);
});
