import { termName } from '$lib/catalogue/name';
import { qualifiers } from '$lib/format/qualifier';
import { qualifierWord } from '$lib/format/qualifier-word';
import type { Locale } from '$lib/format/locale';
import { t, tById } from '$lib/i18n/t';
import type { OfferedTable } from '$lib/charts/offered-table';

type NamedKind = Parameters<typeof termName>[0];

/** The kind of term in a column, by table and column, or by column alone. */
const kinds: Readonly<Record<string, NamedKind>> = {
  sector: 'sector',
  stage: 'stage',
  status: 'status',
  hkstp_relation: 'relation',
  city: 'entity',
  place: 'entity',
  entity: 'entity',
  operator: 'entity',
  dimension: 'dimension',
  unit: 'unit',
  currency: 'unit',
  'milestones.kind': 'milestone-kind',
  'sites.kind': 'site-kind',
  'sources.kind': 'source-kind'
};

/** The name of a group value: that of its term in a language, else the value itself. */
export function groupName(table: OfferedTable, column: string, value: string | null, locale: Locale): string {
  if (value === null || value === '') return t('custom_none', locale);
  if (table.localFile) return value;
  if (column === 'tier') return tById(`tier_${value}`, locale);
  const qualifier = column === 'qualifier' && qualifiers.find((item) => item === value);
  if (qualifier) return qualifierWord(qualifier, locale);
  const kind = kinds[`${table.name}.${column}`] ?? kinds[column];
  if (!kind) return value;
  try {
    return termName(kind, value, locale);
  } catch (error) {
    // External lists name cities and places that are no terms here.
    if (error instanceof RangeError) return value;
    throw error;
  }
}
