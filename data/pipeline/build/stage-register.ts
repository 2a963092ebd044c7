import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { operatorEvidence, readRegister, registerState } from '../register/read-register.ts';
import type { Evidence } from '../rules/csv-record.ts';
import { faultLines } from '../rules/fault-lines.ts';
import type { StagedRegister } from './build-stage.ts';
import { layout } from './layout.ts';

/** A register whose tables are in the stage, the evidence with its document and names, and what the build says of it. */
export interface OwnRegister extends StagedRegister {
  readonly evidence: Evidence;
  readonly told: string;
}

/** What the build's fingerprint must hold of a register; nothing where there is none. */
export function registerInputs(folder: string | undefined): [string, Uint8Array][] {
  return folder === undefined ? [] : [['register', new TextEncoder().encode(registerState(folder))]];
}

/** Checks an operator's register and writes its tables into the stage; or says its faults, and leaves no stage behind. */
export async function stageRegister(
  stage: string,
  folder: string,
  evidence: Evidence
): Promise<OwnRegister | { readonly done: false; readonly lines: readonly string[] }> {
  const read = readRegister(folder, evidence);
  if (read.faults.length > 0) return { done: false, lines: faultLines(read.faults) };
  const shown = operatorEvidence(evidence, read.config);
  const tables = join(stage, layout.tables);
  mkdirSync(tables, { recursive: true });
  // Native DuckDB is slow to load, and a build with nothing to do never asks for it.
  const { writeRegister } = await import('../register/write-register.ts');
  const written = await writeRegister(read.files, shown, tables, join(stage, 'register'));
  if (written.total > 0) {
    rmSync(stage, { recursive: true });
    return { done: false, lines: faultLines(written.faults, undefined, written.total) };
  }
  const { companies, funding_rounds } = written.rows;
  const told = `register "${read.config.title.en}": ${companies} companies, ${funding_rounds} funding rounds`;
  return { config: read.config, written, evidence: shown, told };
}
