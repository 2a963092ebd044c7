import type { CitySlug, SiteSlug, SiteKind, Tier } from '$lib/catalogue/generated/rows';
import { documentColumns } from './document-columns';
import { defineQuery, type RowOf } from '../engine/query';
import type { Run } from '../engine/run';
import sql from './sites-with-sources.sql?raw';

export const sitesWithSources = defineQuery({
  sql,
  columns: {
    site: 'string',
    name_en: 'string',
    name_zh_hant: 'string?',
    name_zh_hans: 'string?',
    city: 'string',
    kind: 'string',
    opened: 'string?',
    gfa_sqm: 'number?',
    site_area_hectare: 'number?',
    latitude: 'number?',
    longitude: 'number?',
    coordinates_basis: 'string?',
    source_id: 'string',
    note: 'string?',
    ...documentColumns,
    published: 'string?',
    tier: 'string'
  }
});

type Checked = RowOf<typeof sitesWithSources>;

/** A park or zone with the document that states its area; areas are in the units of the column names. */
export interface SiteWithSourceRow extends Checked {
  readonly site: SiteSlug;
  readonly city: CitySlug;
  readonly kind: SiteKind;
  readonly tier: Tier;
}

/** Queries all parks and zones, those with coordinates first, from north to south. */
export async function askSitesWithSources(run: Run): Promise<SiteWithSourceRow[]> {
  return (await run(sitesWithSources, [])) as SiteWithSourceRow[];
}
