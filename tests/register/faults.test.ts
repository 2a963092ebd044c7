import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildData } from '../../data/pipeline/build/build-data.ts';
import { smallFiles, outputs, temporaryFolder, writeEvidence } from '../data/workplace.ts';
import { companyFaultCases } from './company-fault-cases.ts';
import type { FaultCase } from './fault-case.ts';
import { fileFaultCases } from './file-fault-cases.ts';
import { roundFaultCases } from './round-fault-cases.ts';
import { smallRegister, writeFolder } from './small-register.ts';

const root = temporaryFolder();
const folder = join(root, 'register');
const cases: readonly FaultCase[] = [...fileFaultCases, ...companyFaultCases, ...roundFaultCases];
let evidence = '';
let former: Record<string, string> = {};

beforeAll(async () => {
  evidence = writeEvidence(root, smallFiles());
  const register = writeFolder(folder, smallRegister());
  expect(await buildData({ evidence, out: root, register })).toMatchObject({ done: true });
  former = outputs(root);
});

test('there are fifty kinds of fault at the least, each under a title of its own', () => {
  expect(cases.length).toBeGreaterThanOrEqual(50);
  expect(new Set(cases.map(([title]) => title)).size).toBe(cases.length);
});

describe('refuses', () => {
  test.each(cases.map(([title, change, ...lines]) => ({ title, change, lines })))(
    '$title, and touches nothing',
    async ({ change, lines }) => {
      const files = smallRegister();
      await change(files);
      const register = writeFolder(folder, files);
      expect(await buildData({ evidence, out: root, register })).toEqual({ done: false, lines });
      expect(outputs(root)).toEqual(former);
    }
  );
});

test('a folder that is not there is named', async () => {
  const { done, lines } = await buildData({ evidence, out: root, register: join(root, 'nowhere') });
  expect(done).toBe(false);
  expect(lines).toEqual([
    expect.stringMatching(/nowhere:1: file: found no such folder, expected a folder with/)
  ]);
});

test('faults of all tables are told at once, by file and row', async () => {
  const files = smallRegister();
  files['companies.csv'] = [
    'company_id,name_en,sector',
    'alpha,,fintech',
    'Beta,B,nothing',
    'beta,B,fintech,x'
  ];
  const register = writeFolder(folder, files);
  expect((await buildData({ evidence, out: root, register })).lines).toEqual([
    'companies.csv:2: name_en: found nothing, expected text',
    'companies.csv:3: company_id: found "Beta", expected a slug such as science-park',
    'companies.csv:3: sector: found "nothing", expected a term of kind sector',
    'companies.csv:4: cells: found 4 cells, expected 3 cells',
    'funding-rounds.csv:3: company_id: found "beta", expected a company_id of the register'
  ]);
});

test('of very many faults the first hundred are told and the rest are counted', async () => {
  const files = smallRegister();
  const rows = Array.from({ length: 3000 }, (_, index) => `company-${index},Name,nowhere`);
  files['companies.csv'] = ['company_id,name_en,sector', ...rows];
  delete files['funding-rounds.csv'];
  const { lines } = await buildData({ evidence, out: root, register: writeFolder(folder, files) });
  expect(lines).toHaveLength(101);
  expect(lines[99]).toBe('companies.csv:101: sector: found "nowhere", expected a term of kind sector');
  expect(lines[100]).toBe('and 2900 more');
});

test('a row is named by its line, after cells of several lines and blank lines', async () => {
  const files = smallRegister();
  files['companies.csv'] = [
    'company_id,name_en,sector,note',
    'alpha,Alpha,fintech,"one, ""two""',
    'lines"',
    '',
    'beta,Beta,fintech,',
    'alpha,Again,fintech,'
  ];
  const { lines } = await buildData({ evidence, out: root, register: writeFolder(folder, files) });
  expect(lines).toEqual([
    'companies.csv:2: note: found "one, \\"two\\"\\nlines", expected text without control or invisible characters',
    'companies.csv:6: company_id: found "alpha" as in row 2, expected company_id to stand once'
  ]);
});
