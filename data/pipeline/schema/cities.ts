import type { Table } from './table.ts';

/** The eleven cities; the CSV's order is the official one and is kept. */
export const cities = {
  file: 'cities.csv',
  rowType: 'CityRow',
  columns: {
    city: { type: 'text', format: 'slug', typeName: 'CitySlug', refers: { term: 'entity' } },
    name_en: { type: 'text' },
    name_zh_hant: { type: 'text' },
    name_zh_hans: { type: 'text' },
    latitude: { type: 'decimal', unit: 'degree', range: [-90, 90] },
    longitude: { type: 'decimal', unit: 'degree', range: [-180, 180] },
    coordinates_basis: { type: 'text' },
    coordinates_source_id: { type: 'text', refers: { table: 'sources', column: 'source_id' } }
  },
  unique: [['city'], ['name_en']],
  orderBy: []
} as const satisfies Table;
