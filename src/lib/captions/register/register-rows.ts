import { foundingGroups } from './founding-groups';
import { citedDocument } from '$lib/catalogue/cited-document';
import { listedDocuments } from '../listed-documents';
import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import type { RegisterCompanyRow } from '$lib/query/questions/register/register-companies';
import type { RegisterRoundRow } from '$lib/query/questions/register/register-rounds';
import type { RegisterUnicornRow } from '$lib/query/questions/register/register-unicorns';
import type { Group, RegisterDocument, RegisterRow } from '$lib/register/row';

/** Cities with a colour and row each; the other cities of the Greater Bay Area form one group. */
const namedCities = new Set(['hong-kong', 'shenzhen', 'guangzhou', 'zhuhai']);

/** Stages are grouped, since a chart has only six colours. */
const stageGroups: Readonly<Record<string, 'early' | 'middle' | 'late' | 'otherwise'>> = {
  seed: 'early',
  'pre-a': 'early',
  'series-a': 'early',
  'series-b': 'middle',
  'series-c': 'middle',
  'series-d-plus': 'late',
  'pre-ipo': 'late',
  growth: 'late',
  grant: 'otherwise',
  debt: 'otherwise',
  acquisition: 'otherwise'
};

/** The companies of the register as rows to group in charts. */
export function companyRows(rows: readonly RegisterCompanyRow[], locale: Locale): RegisterRow[] {
  const founding = foundingGroups(rows, locale);
  return rows.map((row) => ({
    id: row.company_id,
    name: row.name,
    groups: {
      sector: { id: row.sector, name: row.sector_name },
      relation: { id: row.relation, name: row.relation_name },
      place: placeOf(row, locale),
      ...founding(row)
    },
    year: row.founded ?? undefined,
    note: row.note ?? '',
    documents: documentsOf(row, locale),
    ...(row.count !== undefined && { count: row.count })
  }));
}

/** The funding rounds of the register as rows to group in charts. */
export function roundRows(rows: readonly RegisterRoundRow[], locale: Locale): RegisterRow[] {
  const names = new Map(rows.map(({ stage, stage_name }) => [stage, stage_name]));
  return rows.map((row) => ({
    id: String(row.round),
    name: row.name,
    groups: {
      sector: { id: row.sector, name: row.sector_name },
      stage: stageOf(row.stage, names, locale)
    },
    year: Number(row.announced.slice(0, 4)),
    date: { on: row.announced, precision: row.precision },
    stage: row.stage_name,
    stated: {
      amount: row.amount,
      currency: row.currency,
      qualifier: row.qualifier,
      rates: { HKD: row.hkd_per_usd ?? undefined, CNY: row.cny_per_usd ?? undefined }
    },
    note: row.note ?? '',
    documents: [{ ...citedDocument(row, locale), tier: row.tier, published: row.published }],
    ...(row.count !== undefined && { count: row.count })
  }));
}

/** The names on the lists of unicorns as rows that charts group. */
export function unicornRows(rows: readonly RegisterUnicornRow[], locale: Locale): RegisterRow[] {
  return rows.map((row) => ({
    id: row.name,
    name: row.name,
    groups: { city: { id: row.city, name: row.city_name } },
    year: Number(row.joined.slice(0, 4)),
    date: { on: row.joined, precision: 'day' },
    note: '',
    documents: documentsOf(row, locale)
  }));
}

function placeOf({ city, city_name }: RegisterCompanyRow, locale: Locale): Group {
  if (city === '') return { id: 'elsewhere', name: t('register_elsewhere', locale) };
  return namedCities.has(city)
    ? { id: city, name: city_name }
    : { id: 'other-cities', name: t('register_other_cities', locale) };
}

function stageOf(stage: string, names: ReadonlyMap<string, string>, locale: Locale): Group {
  const id = stageGroups[stage] ?? stage;
  const known = (slug: string) => names.get(slug) ?? '';
  switch (id) {
    case 'early':
      return { id, name: t('register_stage_early', locale, { last: known('series-a') }) };
    case 'middle':
      return {
        id,
        name: t('register_stage_middle', locale, { first: known('series-b'), last: known('series-c') })
      };
    case 'late':
      return { id, name: t('register_stage_late', locale, { first: known('series-d-plus') }) };
    case 'otherwise':
      return { id, name: t('register_stage_otherwise', locale) };
    default:
      return { id, name: known(id) };
  }
}

type Lists = Parameters<typeof listedDocuments>[0] & Pick<RegisterCompanyRow, 'tiers' | 'published'>;

function documentsOf(lists: Lists, locale: Locale): RegisterDocument[] {
  return listedDocuments(lists, locale).map((document, index) => ({
    ...document,
    tier: lists.tiers[index] ?? 'secondary',
    published: lists.published[index] ?? ''
  }));
}
