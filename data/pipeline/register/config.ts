import { cellFinding } from '../rules/cell-finding.ts';
import { shown, type Fault } from '../rules/fault.ts';
import type { Column } from '../schema/column.ts';
import { CONFIG } from './find-files.ts';
import { languages, nameKinds, type RegisterConfig } from './register-config.ts';

interface Rule {
  readonly keys: readonly string[];
  readonly column: Column;
}

const text = { type: 'text' } as const satisfies Column;
const inLanguages = (key: string, column: Column = text): Rule[] =>
  languages.map((language) => ({ keys: [key, language], column }));

const rules: readonly Rule[] = [
  ...inLanguages('title'),
  ...inLanguages('source'),
  ...inLanguages('about'),
  ...inLanguages('licence'),
  { keys: ['address'], column: { type: 'text', format: 'url' } },
  { keys: ['date'], column: { type: 'partial-date', range: [1990, 2100] } }
];

/** A configuration that may be trusted only where there are no faults. */
export interface CheckedConfig {
  readonly config: RegisterConfig;
  readonly faults: readonly Fault[];
}

/** Reads register.json: every fault with its line and the path of its key, such as `title.zh-Hant`. */
export function readConfig(source: string): CheckedConfig {
  const parsed = parse(source);
  if ('fault' in parsed) return { config: empty, faults: [parsed.fault] };
  const { value } = parsed;
  const faults: Fault[] = [];
  const blame = (keys: readonly string[], found: string, expected: string) =>
    faults.push({
      file: CONFIG,
      row: lineOf(source, keysThatAre(value, keys)),
      column: keys.join('.'),
      found,
      expected
    });
  const judge = ({ keys, column }: Rule) => {
    const cell = at(value, keys);
    const finding =
      typeof cell === 'string' || cell === undefined
        ? cellFinding(column, cell ?? '')
        : { found: shown(JSON.stringify(cell)), expected: 'a text' };
    if (finding) blame(keys, finding.found, finding.expected);
  };
  rules.forEach(judge);
  for (const keys of unknownKeys(value)) blame(keys, 'a key that is not known', `one of ${keysUnder(keys)}`);
  for (const { keys, slug } of ownNames(value)) {
    const finding = cellFinding({ type: 'text', format: 'slug' }, slug);
    if (finding) blame(keys, finding.found, finding.expected);
    languages.forEach((language) => judge({ keys: [...keys, language], column: text }));
  }
  // The parse boundary: each key was held against its rule above.
  return { config: { names: {}, ...(value as Partial<RegisterConfig>) } as RegisterConfig, faults };
}

const empty: RegisterConfig = {
  title: { en: '', 'zh-Hant': '', 'zh-Hans': '' },
  source: { en: '', 'zh-Hant': '', 'zh-Hans': '' },
  about: { en: '', 'zh-Hant': '', 'zh-Hans': '' },
  licence: { en: '', 'zh-Hant': '', 'zh-Hans': '' },
  address: '',
  date: '',
  names: {}
};

function parse(source: string): { value: Record<string, unknown> } | { fault: Fault } {
  const fault = (row: number, found: string) => ({
    fault: { file: CONFIG, row, column: 'file', found, expected: 'a JSON object' }
  });
  try {
    const value: unknown = JSON.parse(source.replace(/^\ufeff/, ''));
    return isObject(value) ? { value } : fault(1, 'what is no object');
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const [, position] = /position (\d+)/.exec(message) ?? [];
    const row = source.slice(0, position === undefined ? source.length : Number(position)).split('\n').length;
    return fault(row, 'what is no JSON');
  }
}

function at(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((found, key) => (isObject(found) ? found[key] : undefined), value);
}

const tops = ['title', 'source', 'about', 'licence', 'address', 'date', 'names'];

function unknownKeys(value: Record<string, unknown>): string[][] {
  const names = isObject(value['names']) ? value['names'] : {};
  const kinds: readonly string[] = nameKinds;
  return [
    ...Object.keys(value)
      .filter((key) => !tops.includes(key))
      .map((key) => [key]),
    ...Object.keys(names)
      .filter((kind) => !kinds.includes(kind))
      .map((kind) => ['names', kind])
  ];
}

function keysUnder({ length }: readonly string[]): string {
  return (length === 1 ? tops : nameKinds).join(', ');
}

function ownNames(value: Record<string, unknown>): { keys: string[]; slug: string }[] {
  return nameKinds.flatMap((kind) => {
    const names = at(value, ['names', kind]);
    return Object.keys(isObject(names) ? names : {}).map((slug) => ({ keys: ['names', kind, slug], slug }));
  });
}

function keysThatAre(value: unknown, keys: readonly string[]): readonly string[] {
  return keys.filter((_, index) => at(value, keys.slice(0, index + 1)) !== undefined);
}

/* The line of a key: each is looked for after the one that it stands under; a missing one is told at its parent's. */
function lineOf(source: string, keys: readonly string[]): number {
  let place = 0;
  for (const key of keys) {
    const found = source.indexOf(JSON.stringify(key), place);
    if (found === -1) break;
    place = found;
  }
  return source.slice(0, place).split('\n').length;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
