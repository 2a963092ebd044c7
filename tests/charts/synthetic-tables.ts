import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeParquet } from '../../data/pipeline/build/write-parquet';
import type { CsvRecord, Evidence } from '../../data/pipeline/rules/csv-record';
import { tableNames } from '../../data/pipeline/schema';
import { createRun, type Run } from '$lib/query/engine/run';
import { startEngine } from '$lib/query/server/engine';

/** Synthetic documents, named by tier and publication. */
const sources = {
  'official-2024-03-05': '2024-03-05',
  'official-2024-03-20': '2024-03-20',
  'official-2024-03': '2024-03',
  'official-2024': '2024',
  'official-undated': '',
  'press-2024-01-01': '2024-01-01',
  'press-2024-02-01': '2024-02-01',
  'secondary-2023-01-01': '2023-01-01'
};

/** A synthetic figure; by default an exact total of a day. */
export interface SyntheticFigure {
  readonly series: string;
  readonly source?: keyof typeof sources;
  readonly value: number;
  readonly end: string;
  readonly precision?: 'day' | 'month' | 'year';
  readonly qualifier?: string;
  readonly entity?: string;
  readonly dimension?: string;
  readonly category?: string;
  readonly period?: string;
  readonly start?: string;
  readonly unit?: string;
  readonly withheld?: string;
  /** Of its series; a statement if left out. */
  readonly basis?: 'statistic' | 'statement';
}

/**
 * A `run` over synthetic tables in the real Node engine; the project's data build writes them. A figure's line in the
 * table is its position in the list, from 1.
 */
export async function syntheticRun(figures: readonly SyntheticFigure[]): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'innoscope-synthetic-'));
  const empty = Object.fromEntries(tableNames.map((name) => [name, []]));
  const tables = {
    ...empty,
    observations: figures.map((figure, index) => record(index + 1, observationOf(figure))),
    sources: Object.entries(sources).map(([id, published], index) =>
      record(index + 1, sourceOf(id, published))
    ),
    series: seriesOf(figures).map((cells, index) => record(index + 1, cells))
  };
  await writeParquet(folder, tables as unknown as Evidence);
  const files = ['observations', 'sources', 'series'].map(
    (table): [string, { at: string; bytes: number }] => {
      const at = join(folder, `${table}.parquet`);
      return [table, { at, bytes: statSync(at).size }];
    }
  );
  const engine = await startEngine();
  for (const [table, source] of files) await engine.load(table, source);
  rmSync(folder, { recursive: true });
  return createRun(startEngine, new Map(files));
}

function observationOf({
  source = 'official-2024-03-05',
  value,
  ...figure
}: SyntheticFigure): Record<string, string> {
  return {
    entity: 'hkstp',
    period: 'instant',
    precision: 'day',
    qualifier: 'exact',
    unit: 'count',
    locator: 'synthetic',
    ...figure,
    value: String(value),
    source_id: source
  };
}

function seriesOf(figures: readonly SyntheticFigure[]): Record<string, string>[] {
  const bases = new Map(figures.map(({ series, basis = 'statement' }) => [series, basis]));
  return [...bases].map(([series, basis]) => ({
    series,
    topic: 'companies',
    measure: 'count',
    nature: 'stock',
    better: 'higher',
    basis,
    title_en: series,
    title_zh_hant: series,
    title_zh_hans: series,
    definition_en: series,
    definition_zh_hant: series,
    definition_zh_hans: series
  }));
}

function sourceOf(id: string, published: string): Record<string, string> {
  const [tier = ''] = id.split('-');
  const url = 'https://example.com/';
  return {
    source_id: id,
    title: id,
    publisher: 'Nobody',
    published,
    url,
    kind: 'news',
    tier,
    language: 'en'
  };
}

function record(row: number, cells: Record<string, string>): CsvRecord {
  return { row, cells, whole: true };
}
