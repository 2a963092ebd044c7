import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecords } from '../../data/pipeline/rules/read-records';
import { schema } from '../../data/pipeline/schema';
import { evidenceFolder } from './evidence-folder';

const file = join(import.meta.dirname, '../..', evidenceFolder, 'observations.csv');

/** A row of observations.csv: its line and its cells. */
export interface EvidenceRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** The rows of observations.csv. */
export const evidenceRows: readonly EvidenceRow[] = readRecords(
  schema.observations,
  readFileSync(file)
).records;
