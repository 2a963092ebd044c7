import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildData } from '../../data/pipeline/build/build-data.ts';
import { releaseData } from '../../data/pipeline/release/release-data.ts';
import { releaseOptions } from '../../data/pipeline/release/release-options.ts';
import type { Version } from '../../data/pipeline/release/version.ts';
import { add, all, set, type Change } from './change.ts';
import { smallFiles, temporaryFolder, writeEvidence } from './workplace.ts';

const root = temporaryFolder();
const folder = join(root, 'versions');
let files = smallFiles();

const write = (change?: Change) => {
  change?.(files);
  return writeEvidence(root, files);
};
const release = (date: string) => releaseData({ evidence: join(root, 'evidence'), out: root, date });
const names = () => readdirSync(folder).toSorted();
const newest = () => JSON.parse(readFileSync(join(folder, names().at(-2) ?? ''), 'utf8')) as Version;
const drop =
  (file: string, row: number): Change =>
  (all) => {
    const lines = all[file];
    if (!lines || lines instanceof Uint8Array) throw new Error(`${file} has no lines`);
    all[file] = lines.filter((_, index) => index !== row - 1);
  };

/** Swaps a row with the next one. */
const swap =
  (file: string, row: number, other: number): Change =>
  (all) => {
    const lines = [...(all[file] as readonly string[])];
    [lines[row - 1], lines[other - 1]] = [lines[other - 1] ?? '', lines[row - 1] ?? ''];
    all[file] = lines;
  };

beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  files = smallFiles();
  write();
  expect((await release('2021-05-01')).done).toBe(true);
});

test('the first release is the base line: totals by topic, and no change', () => {
  expect(names()).toHaveLength(2);
  expect(newest()).toMatchObject({
    date: '2021-05-01',
    base: null,
    totals: { series: 3, figures: 6, withheld: 1, documents: 2 },
    topics: [
      { topic: 'companies', series: 2, figures: 3, withheld: 1, documents: 2 },
      { topic: 'funding', series: 1, figures: 3, withheld: 0, documents: 1 }
    ],
    changes: [],
    tables: {}
  });
});

test('evidence that did not change is not released again', async () => {
  const { lines } = await release('2021-06-01');
  expect(lines).toEqual(['nothing changed since the last release']);
  expect(names()).toHaveLength(2);
});

const figures = 'observations.csv';
const row = 'hkstp.companies,hkstp,,,instant,,2021-02-28,day,1200,over,count,news-2021,page 9,,';

describe('a synthetic second version tells', () => {
  const cases: [string, Change, unknown[]][] = [
    ['a figure added', add(figures, row), [{ kind: 'added', now: { value: '1200', qualifier: 'over' } }]],
    ['a figure removed', drop(figures, 2), [{ kind: 'removed', was: { value: '1100' } }]],
    [
      'a value corrected',
      set(figures, 2, 'value', '1150'),
      [{ kind: 'corrected', was: { value: '1100' }, now: { value: '1150' } }]
    ],
    [
      'a qualifier corrected',
      set(figures, 2, 'qualifier', 'exact'),
      [{ kind: 'corrected', was: { qualifier: 'over' }, now: { qualifier: 'exact' } }]
    ],
    [
      'a date corrected',
      set(figures, 2, 'end', '2020-06-30'),
      [{ kind: 'corrected', was: { end: '2020-03-31' }, now: { end: '2020-06-30' } }]
    ],
    [
      'a source corrected',
      set(figures, 2, 'source_id', 'news-2021'),
      [{ kind: 'corrected', was: { source_id: 'report-2020' }, now: { source_id: 'news-2021' } }]
    ],
    [
      'a figure withheld, with the reason',
      set(figures, 2, 'withheld', 'misprint'),
      [{ kind: 'withheld', now: { withheld: 'misprint' } }]
    ],
    [
      'a figure shown again',
      set(figures, 7, 'withheld', ''),
      [{ kind: 'reinstated', was: { withheld: 'likely misprint' } }]
    ],
    [
      'a note reworded',
      set(figures, 2, 'note', 'as the paper has it'),
      [{ kind: 'annotated', now: { value: '1100' } }]
    ],
    [
      'one that is corrected and withheld as both',
      all(set(figures, 2, 'value', '1'), set(figures, 2, 'withheld', 'misprint')),
      [
        { kind: 'corrected', was: { value: '1100' }, now: { value: '1' } },
        { kind: 'withheld', now: { withheld: 'misprint' } }
      ]
    ],
    ['rows that only moved as nothing', swap(figures, 2, 3), []]
  ];
  test.each(cases)('%s', async (_, change, expected) => {
    write(change);
    // A milestone changes as well, so that there is a version to write even where no figure changed.
    write(set('milestones.csv', 2, 'locator', 'page 2'));
    expect((await release('2021-06-01')).done).toBe(true);
    const { changes, base, tables } = newest();
    expect(changes).toMatchObject(expected);
    expect(changes).toHaveLength(expected.length);
    expect(base).toMatch(/^[0-9a-f]{16}$/);
    expect(tables).toEqual({ milestones: { added: 0, changed: 1, removed: 0 } });
  });
});

test('the build says what is not released, and nothing once it is', async () => {
  const evidence = write(add(figures, row));
  expect((await buildData({ evidence, out: root })).lines.join('\n')).toContain(
    '1 changes are not released yet'
  );
  await release('2021-06-01');
  rmSync(join(root, '.cache'), { recursive: true });
  expect((await buildData({ evidence, out: root })).lines.join('\n')).not.toContain('not released');
  const generated = readFileSync(join(root, 'src/lib/catalogue/generated/versions.ts'), 'utf8');
  expect(generated.indexOf('2021-06-01')).toBeLessThan(generated.indexOf('2021-05-01'));
});

describe('history that was altered stops the build', () => {
  const tamper = (change: (version: Record<string, unknown>) => void) => {
    const name = names()[0] ?? '';
    const version = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>;
    change(version);
    writeFileSync(join(folder, name), JSON.stringify(version));
  };
  const totals = { series: 3, figures: 7, withheld: 1, documents: 2 };
  test.each<[string, () => void, RegExp]>([
    [
      'a day that is none',
      () => tamper((one) => (one['date'] = '2021-02-30')),
      /date: found "2021-02-30", expected a calendar day/
    ],
    [
      'a base that is another',
      () => tamper((one) => (one['base'] = 'ffff')),
      /base: found "ffff", expected nothing/
    ],
    [
      'totals that do not add up',
      () => tamper((one) => (one['totals'] = totals)),
      /topics: found 6 figures, expected 7/
    ],
    [
      'a change of no kind',
      () => tamper((one) => (one['changes'] = [{ kind: 'edited' }])),
      /found what is no version/
    ],
    ['no JSON', () => writeFileSync(join(folder, names()[0] ?? ''), '{'), /found what is no version/],
    [
      'a snapshot that is gone',
      () => rmSync(join(folder, 'released.json')),
      /released.json:1: file: found no such file/
    ],
    [
      'a snapshot of other figures',
      () => writeFileSync(join(folder, 'released.json'), '{"version":"x","figures":[],"tables":{}}'),
      /released.json:1: file: found 0 figures/
    ]
  ])('%s', async (_, break_, fault) => {
    break_();
    const { done, lines } = await buildData({ evidence: join(root, 'evidence'), out: root });
    expect(done).toBe(false);
    expect(lines.join('\n')).toMatch(fault);
  });
});

test('a release cannot be dated before the last one, nor on no day', async () => {
  write(add(figures, row));
  expect(await release('2021-04-30')).toMatchObject({
    done: false,
    lines: ['--date: found 2021-04-30, expected 2021-05-01 or later']
  });
  expect(() => releaseOptions(['--date', '2021-02-30'])).toThrow('no calendar day');
  expect(releaseOptions(['--date', '2021-02-28'])).toMatchObject({ date: '2021-02-28' });
});

test('wrong evidence is not released', async () => {
  write(set(figures, 2, 'value', 'many'));
  expect((await release('2021-06-01')).done).toBe(false);
  expect(names()).toHaveLength(2);
});
