import { cellOf, type Evidence } from '../rules/csv-record.ts';
import type { Column } from '../schema/column.ts';
import type { Table } from '../schema/table.ts';
import { schema, tableNames, type TableName } from '../schema.ts';
import { typedRows } from '../build/typed-rows.ts';
import { columnType } from './column-type.ts';
import { union } from './literal.ts';
import { termKey } from './term-key.ts';
import { termType } from './term-type.ts';

const opening = `/** The three languages, as keys. */
export type Locale = 'en' | 'zh-Hant' | 'zh-Hans';

/** One text in three languages. */
export type Words = { readonly [L in Locale]: string };

/** A calendar day, YYYY-MM-DD. */
export type CalendarDay = string;

/** A date as precise as its source: YYYY, YYYY-MM or YYYY-MM-DD. */
export type PartialDate = string;
`;

/** `rows.ts`: a row interface for each table, and the unions of the values that they refer to. */
export function renderRows(evidence: Evidence): string {
  const interfaces = tableNames.map((name) => rowInterface(schema[name]));
  const byName = tableNames.map((name) => `  readonly ${name}: ${schema[name].rowType};`);
  return [
    opening,
    ...termUnions(evidence),
    ...tableNames.flatMap((name) => columnUnions(name, evidence)),
    ...interfaces,
    `/** The row type of each table by its SQL name. */\nexport interface TableRows {\n${byName.join('\n')}\n}\n`
  ].join('\n');
}

function termUnions(evidence: Evidence): string[] {
  const rows = typedRows(schema.terms, evidence.terms);
  const slugs = schema.terms.columns.kind.oneOf.map((kind) => {
    const ofKind = rows.filter((row) => row.kind === kind).map(({ slug }) => slug);
    return unionType(termType(kind), ofKind);
  });
  const categories = rows.filter(({ kind }) => kind === 'category').map(termKey);
  return [...slugs, unionType('CategoryKey', categories)];
}

function columnUnions(name: TableName, evidence: Evidence): string[] {
  const columns: readonly (readonly [string, Column])[] = Object.entries(schema[name].columns);
  return columns.flatMap(([column, { typeName, oneOf }]) => {
    if (typeName === undefined) return [];
    return [unionType(typeName, oneOf ?? evidence[name].map((record) => cellOf(record, column)))];
  });
}

function unionType(name: string, values: readonly string[]): string {
  return `export type ${name} = ${union([...new Set(values)].toSorted())};\n`;
}

function rowInterface({ rowType, columns, derived = {} }: Table): string {
  const fields = [
    ...Object.entries(columns).map(([name, column]) => `  readonly ${name}: ${columnType(column)};`),
    ...Object.keys(derived).map((name) => `  readonly ${name}: number;`)
  ];
  return `export interface ${rowType} {\n${fields.join('\n')}\n}\n`;
}
