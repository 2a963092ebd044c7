import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, sourceFiles, textOf } from './source-files';

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...sourceFiles(['.github', 'data', 'docs'], /\.md$/)
];
const manifest: Record<string, unknown> = JSON.parse(textOf('package.json'));

describe('links in the documentation', () => {
  test.each(pages)('%s links only to files and headings that exist', (page) => {
    const broken = linksOf(textOf(page)).filter((link) => !leadsSomewhere(page, link));
    expect(broken).toEqual([]);
  });

  test('the README leads to every page of docs/', () => {
    const linked = linksOf(textOf('README.md'));
    const missing = pages.filter((page) => /^docs\/[^/]+$/.test(page) && !linked.includes(page));
    expect(missing).toEqual([]);
  });

  test('the list of decisions names every decision, numbered without a gap', () => {
    const files = pages
      .filter((page) => page.startsWith('docs/decisions/') && !page.endsWith('README.md'))
      .map((page) => posix.basename(page));
    expect(linksOf(textOf('docs/decisions/README.md'))).toEqual(files);
    expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, index) => index + 1));
  });

  test.each([
    ['a missing file', 'README.md', 'docs/no-such-page.md', false],
    ['a missing heading', 'README.md', 'docs/recipes.md#no-such-heading', false],
    ['a place outside the repository', 'README.md', '../elsewhere.md', false],
    ['a heading', 'README.md', 'docs/recipes.md#a-chart', true],
    ['a folder', 'docs/recipes.md', '../src/lib/charts', true],
    ['another host', 'README.md', 'https://example.org/', true]
  ])('the check knows %s', (_, page, link, exists) => expect(leadsSomewhere(page, link)).toBe(exists));
});

describe('what the project says of itself', () => {
  test.each(['description', 'homepage', 'license', 'author'])('package.json has its %s', (field) => {
    expect(manifest[field]).toMatch(/\S/);
  });

  test('package.json names repository, bugs, keywords and the package manager', () => {
    expect(manifest).toMatchObject({
      repository: { type: 'git', url: expect.stringMatching(/^git\+https:\/\/.+\.git$/) },
      bugs: { url: expect.stringMatching(/^https:\/\/.+\/issues$/) },
      keywords: expect.arrayContaining(['hong-kong']),
      packageManager: expect.stringMatching(/^npm@\d+\.\d+\.\d+$/)
    });
  });

  test('package.json, its lock file, the citation and the changelog agree on version and date', () => {
    const citation = textOf('CITATION.cff');
    const [newest] = releases(textOf('CHANGELOG.md'));
    const lock = JSON.parse(textOf('package-lock.json'));
    expect([lock.version, lock.packages[''].version, newest?.version]).toEqual(
      Array(3).fill(manifest['version'])
    );
    expect(valuesOf(citation, 'version')).toEqual([newest?.version, newest?.version]);
    expect(valuesOf(citation, 'date-released')).toEqual([newest?.date, newest?.date]);
  });

  test('the changelog has a head for what is not released yet, above all versions', () => {
    const [first] = /^## .+$/m.exec(textOf('CHANGELOG.md')) ?? [];
    expect(first).toBe('## [Unreleased]');
  });

  test('the README names the two commands', () => {
    expect(textOf('README.md')).toMatch(/^- `npm start` /m);
    expect(textOf('README.md')).toMatch(/^- `npm test` /m);
  });

  test('editors use the line length of Prettier', () => {
    const { printWidth }: { printWidth: number } = JSON.parse(textOf('.prettierrc'));
    expect(textOf('.editorconfig')).toContain(`max_line_length = ${printWidth}\n`);
  });
});

describe('the workflow', () => {
  const workflow = textOf('.github/workflows/test.yml');

  test('runs npm test on Node 20, 22 and 24', () => {
    expect(workflow).toMatch(/node: \[20, 22, 24\]/);
    expect(workflow).toMatch(/node-version: \$\{\{ matrix\.node \}\}/);
    expect(workflow).toMatch(/- run: npm test$/m);
  });

  test('pins every action by its major version', () => {
    const used = [...workflow.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !/^[\w-]+\/[\w-]+@v\d+$/.test(action ?? ''))).toEqual([]);
  });
});

/** Targets of the links and pictures of a Markdown text, without those in code. */
function linksOf(text: string): string[] {
  return [...withoutCode(text).matchAll(/\]\((?:<([^>]+)>|([^)\s]+))\)|^\[[^\]]+\]: (\S+)$/gm)].map(
    ([, bracketed, plain, reference]) => bracketed ?? plain ?? reference ?? ''
  );
}

/** True where a link of a page leads to another host, or to an existing file, folder or heading of the repository. */
function leadsSomewhere(page: string, link: string): boolean {
  if (/^(https?|mailto):/.test(link)) return true;
  const [path = '', heading] = link.split('#');
  const target = path === '' ? page : posix.join(posix.dirname(page), path);
  if (target.startsWith('..') || !existsSync(root + target)) return false;
  return heading === undefined || headingsOf(textOf(target)).includes(heading);
}

/** The anchors of the headings of a Markdown text. */
function headingsOf(text: string): string[] {
  return [...withoutCode(text, false).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-')
  );
}

function withoutCode(text: string, spans = true): string {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '');
  return spans ? prose.replace(/`[^`\n]*`/g, '`') : prose;
}

/** The released versions of a changelog, the newest first. */
function releases(changelog: string): { version: string; date: string }[] {
  return [...changelog.matchAll(/^## \[(\d[^\]]*)\] - (\d{4}-\d\d-\d\d)$/gm)].map(
    ([, version = '', date = '']) => ({ version, date })
  );
}

/** All values of a key in a YAML text. */
function valuesOf(yaml: string, key: string): string[] {
  return [...yaml.matchAll(new RegExp(`^ *${key}: (.+)$`, 'gm'))].map(([, value = '']) => value);
}
