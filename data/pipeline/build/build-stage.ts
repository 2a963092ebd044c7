import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtTables, dataVersion } from '../catalogue/built-table.ts';
import type { RegisterFacts } from '../catalogue/render-register.ts';
import { writeCatalogue, type History } from '../catalogue/write-catalogue.ts';
import type { RegisterConfig } from '../register/register-config.ts';
import type { WrittenRegister } from '../register/write-register.ts';
import { cellOf, type Evidence } from '../rules/csv-record.ts';
import { tableNames } from '../schema.ts';
import { layout } from './layout.ts';
import { writeManifest, type Manifest } from './manifest.ts';
import { readFiles } from './read-files.ts';
import { sha256Of } from './sha256-of.ts';

/** An operator's register whose tables are in the stage already. */
export interface StagedRegister {
  readonly config: RegisterConfig;
  readonly written: WrittenRegister;
}

/**
 * Builds tables and catalogue of checked evidence in a stage that mirrors the root; its manifest says it is complete.
 * @param topology the bytes of the cities' outlines, where the evidence has them.
 * @param history the released versions; none where nothing was released.
 * @param register an operator's, which the evidence then lacks.
 */
export async function buildStage(
  stage: string,
  evidence: Evidence,
  inputs: string,
  topology: Uint8Array | undefined,
  history: History = { versions: [], unreleased: 0 },
  register?: StagedRegister
): Promise<Manifest> {
  const tableFolder = join(stage, layout.tables);
  const catalogueFolder = join(stage, layout.catalogue);
  mkdirSync(tableFolder, { recursive: true });
  mkdirSync(catalogueFolder, { recursive: true });

  // Native DuckDB is slow to load, and a build with nothing to do never asks for it.
  const { writeParquet } = await import('./write-parquet.ts');
  const counted = register?.written.rows ?? {};
  const ours = tableNames.filter((name) => !existsSync(join(tableFolder, `${name}.parquet`)));
  await writeParquet(tableFolder, evidence, ours);
  const tables = builtTables(tableFolder, evidence, counted);
  const outlines = topology && new TextDecoder().decode(topology);
  writeCatalogue(catalogueFolder, evidence, tables, outlines, history, registerFacts(evidence, register));

  const catalogue = [...readFiles(catalogueFolder, '.ts').keys()].map(
    (name) => `${layout.catalogue}/${name}`
  );
  const files = Object.fromEntries([
    ...tables
      .map(({ file, sha256 }) => [`${layout.tables}/${file}`, sha256])
      .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    ...catalogue.map((path) => [path, sha256Of(join(stage, path))])
  ]);
  const manifest = { version: dataVersion(tables), inputs, files };
  writeManifest(stage, manifest);
  return manifest;
}

function registerFacts({ companies }: Evidence, register: StagedRegister | undefined): RegisterFacts {
  if (!register) {
    const founded = companies.filter((record) => cellOf(record, 'founded') !== '').length;
    return { own: null, founded };
  }
  const { title, source, about, licence, address, date } = register.config;
  return { own: { title, source, about, licence, address, date }, founded: register.written.founded };
}
