import type { Table } from './table.ts';

/** Parks and zones with area and coordinates; the CSV's order is curated and is kept. */
export const sites = {
  file: 'sites.csv',
  rowType: 'SiteRow',
  columns: {
    site: { type: 'text', format: 'slug', typeName: 'SiteSlug', refers: { term: 'entity' } },
    name_en: { type: 'text' },
    name_zh_hant: { type: 'text', optional: true },
    name_zh_hans: { type: 'text', optional: true },
    operator: { type: 'text', optional: true },
    city: { type: 'text', refers: { table: 'cities', column: 'city' } },
    kind: { type: 'text', refers: { term: 'site-kind' } },
    opened: { type: 'partial-date', optional: true, range: [1970, 2030] },
    gfa_sqm: { type: 'decimal', optional: true, unit: 'sqm', range: [0, 1e9] },
    site_area_hectare: { type: 'decimal', optional: true, unit: 'hectare', range: [0, 1e7] },
    latitude: { type: 'decimal', optional: true, unit: 'degree', range: [-90, 90] },
    longitude: { type: 'decimal', optional: true, unit: 'degree', range: [-180, 180] },
    coordinates_basis: { type: 'text', optional: true },
    coordinates_source_id: {
      type: 'text',
      optional: true,
      refers: { table: 'sources', column: 'source_id' }
    },
    source_id: { type: 'text', refers: { table: 'sources', column: 'source_id' } },
    note: { type: 'text', optional: true }
  },
  unique: [['site'], ['name_en']],
  orderBy: []
} as const satisfies Table;
