import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cellOf, type CsvRecord, type Evidence } from '../rules/csv-record.ts';
import type { Fault } from '../rules/fault.ts';
import { readConfig } from './config.ts';
import { OWN_SOURCE } from './contract.ts';
import { CONFIG, findFiles, type RegisterFile } from './find-files.ts';
import { nameKinds, type RegisterConfig } from './register-config.ts';

/** A register as its folder has it, before its rows are looked at. It may be trusted only where there are no faults. */
export interface ReadRegister {
  readonly config: RegisterConfig;
  readonly files: readonly RegisterFile[];
  readonly faults: readonly Fault[];
}

/** Reads the configuration of a register and finds its tables. */
export function readRegister(folder: string, evidence: Evidence): ReadRegister {
  const { files, faults } = findFiles(folder);
  const missing = faults.some(({ file }) => file === CONFIG || file === folder);
  const source = missing ? '{}' : readFileSync(join(folder, CONFIG), 'utf8');
  const { config, faults: wrong } = readConfig(source);
  const taken = takenNames(config, evidence);
  return { config, files, faults: [...faults, ...(missing ? [] : wrong), ...taken] };
}

/** What tells one state of a register's files from another, without reading ten million rows: size and time of change. */
export function registerState(folder: string): string {
  const names = existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder).toSorted() : [];
  const files = names.map((name) => ({ name, ...statSync(join(folder, name)) }));
  return [folder, ...files.map(({ name, size, mtimeMs }) => `${name} ${size} ${mtimeMs}`)].join('\n');
}

/** Our evidence with an operator's document and names in it, and without our register. */
export function operatorEvidence(evidence: Evidence, config: RegisterConfig): Evidence {
  const source: Evidence['sources'][number] = {
    row: evidence.sources.length + 2,
    whole: true,
    cells: {
      source_id: OWN_SOURCE,
      title: config.title.en,
      title_original: '',
      publisher: config.source.en,
      publisher_zh_hant: config.source['zh-Hant'],
      publisher_zh_hans: config.source['zh-Hans'],
      copy_at: '',
      published: config.date,
      url: config.address,
      kind: 'dataset',
      tier: 'official',
      language: 'en'
    }
  };
  return {
    ...evidence,
    sources: [...evidence.sources, source],
    terms: [...evidence.terms, ...ownTerms(config)],
    companies: [],
    funding_rounds: []
  };
}

function ownTerms({ names }: RegisterConfig): CsvRecord<TermColumn>[] {
  return nameKinds.flatMap((kind) =>
    Object.entries(names[kind] ?? {}).map(([slug, words]) => ({
      row: 0,
      whole: true,
      cells: {
        kind,
        slug,
        parent: '',
        name_en: words.en,
        name_zh_hant: words['zh-Hant'],
        name_zh_hans: words['zh-Hans'],
        note: ''
      }
    }))
  );
}

type TermColumn = keyof Evidence['terms'][number]['cells'];

/* A name of ours would otherwise have two meanings. */
function takenNames({ names }: RegisterConfig, { terms }: Evidence): Fault[] {
  return nameKinds.flatMap((kind) =>
    Object.keys(names[kind] ?? {})
      .filter((slug) => terms.some((term) => cellOf(term, 'kind') === kind && cellOf(term, 'slug') === slug))
      .map((slug) => ({
        file: CONFIG,
        row: 1,
        column: `names.${kind}.${slug}`,
        found: 'a name that the site has already',
        expected: `another slug, or rows that use ${slug} as it is`
      }))
  );
}
