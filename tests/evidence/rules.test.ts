import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFiles } from '../../data/pipeline/build/read-files.ts';
import { check } from '../../data/pipeline/check.ts';
import { faultLine } from '../../data/pipeline/rules/fault.ts';
import { knownFaults } from '../../data/pipeline/rules/known-faults.ts';

const { evidence, faults, waived } = check(
  readFiles(join(import.meta.dirname, '../../data/evidence'), '.csv')
);

test('the evidence passes every rule', () => {
  expect(faults.map(faultLine)).toEqual([]);
});

test('each known fault still occurs, and no more than those', () => {
  expect(waived.map(({ column, found }) => ({ column, found }))).toEqual(
    knownFaults.map(({ column, found }) => ({ column, found }))
  );
});

test('no figure stands without source, qualifier and place in the source', () => {
  expect(evidence.observations.length).toBeGreaterThan(0);
  for (const { cells } of evidence.observations) {
    expect([cells.source_id, cells.qualifier, cells.locator]).not.toContain('');
  }
});
