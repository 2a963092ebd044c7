import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { typedRows } from '../build/typed-rows.ts';
import type { Evidence } from '../rules/csv-record.ts';
import { schema } from '../schema.ts';
import type { Version } from '../release/version.ts';
import type { BuiltTable } from './built-table.ts';
import { renderContract } from './render-contract.ts';
import { renderOutlines } from './render-outlines.ts';
import { renderRegister, type RegisterFacts } from './render-register.ts';
import { renderRows } from './render-rows.ts';
import { renderSeries } from './render-series.ts';
import { renderTables } from './render-tables.ts';
import { renderTerms } from './render-terms.ts';
import { renderVersions } from './render-versions.ts';

const notice = '// Made by `npm run data` from data/evidence. Do not edit.\n';

/** The released versions, oldest first, and how many changes are not released yet. */
export interface History {
  readonly versions: readonly Version[];
  readonly unreleased: number;
}

/**
 * Writes the typed catalogue of checked evidence and its built tables into a folder that exists.
 * @param topology the text of the cities' outlines, where the evidence has them.
 */
export function writeCatalogue(
  folder: string,
  evidence: Evidence,
  tables: readonly BuiltTable[],
  topology: string | undefined,
  { versions, unreleased }: History,
  register: RegisterFacts
): void {
  const files = {
    'tables.ts': renderTables(tables),
    'contract.ts': renderContract(evidence),
    'rows.ts': renderRows(evidence),
    'outlines.ts': renderOutlines(typedRows(schema.cities, evidence.cities), topology),
    'register.ts': renderRegister(register),
    'terms.ts': renderTerms(typedRows(schema.terms, evidence.terms)),
    'series.ts': renderSeries(typedRows(schema.series, evidence.series)),
    'versions.ts': renderVersions(versions, unreleased)
  };
  for (const [file, source] of Object.entries(files)) writeFileSync(join(folder, file), notice + source);
}
