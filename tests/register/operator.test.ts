import { describe, expect, test } from 'vitest';
import { terms } from '$lib/catalogue/generated/terms';
import { termName } from '$lib/catalogue/name';
import { registerFigure } from '$lib/captions/register/register-figure';
import { companyRows } from '$lib/captions/register/register-rows';
import type { Locale } from '$lib/format/locale';
import { languages } from '$lib/i18n/locales';
import { registerLayout } from '$lib/scene/layouts/register-layout';
import { sizes } from '$lib/scene/size';
import type { RegisterCompanyRow } from '$lib/query/questions/register/register-companies';
import { registerCharts } from '$lib/register';
import { numbers } from '../report/make-report';
import { layoutFaults } from './layout-faults';

const keysOf = <K extends string>(known: Readonly<Record<K, unknown>>) => Object.keys(known) as K[];
const cities = ['hong-kong', 'shenzhen', 'guangzhou', 'zhuhai', 'dongguan', 'foshan', ''] as const;

/** A synthetic operator's register: 5,000 companies of all sectors, relations and cities, most with a founding year. */
function syntheticCompanies(locale: Locale, count = 5000): RegisterCompanyRow[] {
  const next = numbers(7);
  const sectors = keysOf(terms.sector);
  const relations = keysOf(terms.relation);
  return Array.from({ length: count }, (_, index) => {
    // Half of them are in one sector, so that the others are small.
    const sector = sectors[next(2) * next(sectors.length)] ?? 'other';
    const relation = relations[next(relations.length)] ?? 'none-known';
    const city = cities[next(cities.length)] ?? '';
    return {
      company_id: `synthetic-${index}`,
      name: `合成公司第${index}號`,
      sector,
      sector_name: termName('sector', sector, locale),
      city,
      city_name: city && termName('entity', city, locale),
      founded: next(10) > 0 ? 1980 + next(46) : null,
      relation,
      relation_name: termName('relation', relation, locale),
      note: null,
      titles: ['Synthetic register'],
      titles_original: [''],
      publishers: ['Synthetic operator'],
      publishers_zh_hant: [''],
      publishers_zh_hans: [''],
      urls: ['https://register.example/'],
      languages: ['en'],
      tiers: ['official'],
      published: ['2026-01-31']
    };
  });
}

const ofCompanies = registerCharts.filter(({ rows }) => rows === 'companies');

describe.each(languages)("a synthetic operator's register in $locale", ({ locale }) => {
  test.each(ofCompanies)('$id counts every company once, and no label collides', (spec) => {
    const rows = companyRows(syntheticCompanies(locale), locale);
    const { first } = registerFigure(spec, rows, locale, [], () => '');
    const { model, words, table } = first;
    const counted = [...model.cells.flatMap((cell) => cell.rows), ...model.left].map(({ id }) => id);
    expect(new Set(counted).size).toBe(5000);
    expect(counted).toHaveLength(5000);
    expect(table).toHaveLength(model.cells.length);
    expect(words.subtitle).toMatch(/5,000/);
    for (const size of Object.values(sizes))
      expect(layoutFaults(registerLayout(model, size), size), size.name).toEqual([]);
  });
});
