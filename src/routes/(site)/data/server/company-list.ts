import type { CompanyRow } from '$lib/catalogue/generated/rows';
import { termName } from '$lib/catalogue/name';
import type { Locale } from '$lib/format/locale';
import { evidence } from './evidence';
import { gathered } from './gathered';
import { companyItem, type Item } from './items';

/** The companies of a sector. */
export interface CompanyGroup {
  readonly sector: string;
  readonly name: string;
  readonly companies: readonly Item[];
}

/** The companies of the register by sector, the largest sector first, "other" last; within a sector by name. */
export async function companyList(locale: Locale): Promise<CompanyGroup[]> {
  const { companies, hasCompanyPages } = await evidence();
  return [...gathered(companies, (row) => row.sector)]
    .toSorted(
      ([a, some], [b, others]) =>
        Number(a === 'other') - Number(b === 'other') || others.length - some.length || (a < b ? -1 : 1)
    )
    .map(([sector, rows]) => ({
      sector,
      name: termName('sector', sector, locale),
      companies: rows
        .toSorted((a, b) => a.name_en.localeCompare(b.name_en, 'en'))
        .map((row) => companyLink(row, locale, hasCompanyPages))
    }));
}

/** A company with what distinguishes it within its sector. */
function companyLink(row: CompanyRow, locale: Locale, linked: boolean): Item {
  // Its first detail, the sector, is the group's heading; its note is on its page.
  const { main, address, more } = companyItem({ ...row, note: null }, locale, linked);
  return { main, ...(address !== undefined && { address }), more: more.slice(1) };
}
