import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtTables, dataVersion } from '../catalogue/built-table.ts';
import { writeCatalogue, type History } from '../catalogue/write-catalogue.ts';
import type { Evidence } from '../rules/csv-record.ts';
import { layout } from './layout.ts';
import { writeManifest, type Manifest } from './manifest.ts';
import { readFiles } from './read-files.ts';
import { sha256Of } from './sha256-of.ts';

/**
 * Builds tables and catalogue of checked evidence in a stage that mirrors the root; its manifest says it is complete.
 * @param topology the bytes of the cities' outlines, where the evidence has them.
 * @param history the released versions; none where nothing was released.
 */
export async function buildStage(
  stage: string,
  evidence: Evidence,
  inputs: string,
  topology: Uint8Array | undefined,
  history: History = { versions: [], unreleased: 0 }
): Promise<Manifest> {
  const tableFolder = join(stage, layout.tables);
  const catalogueFolder = join(stage, layout.catalogue);
  mkdirSync(tableFolder, { recursive: true });
  mkdirSync(catalogueFolder, { recursive: true });

  // Native DuckDB is slow to load, and a build with nothing to do never asks for it.
  const { writeParquet } = await import('./write-parquet.ts');
  await writeParquet(tableFolder, evidence);
  const tables = builtTables(tableFolder, evidence);
  const outlines = topology && new TextDecoder().decode(topology);
  writeCatalogue(catalogueFolder, evidence, tables, outlines, history);

  const paths = [
    ...[...readFiles(tableFolder, '.parquet').keys()].map((name) => `${layout.tables}/${name}`),
    ...[...readFiles(catalogueFolder, '.ts').keys()].map((name) => `${layout.catalogue}/${name}`)
  ];
  const files = Object.fromEntries(paths.map((path) => [path, sha256Of(join(stage, path))]));
  const manifest = { version: dataVersion(tables), inputs, files };
  writeManifest(stage, manifest);
  return manifest;
}
