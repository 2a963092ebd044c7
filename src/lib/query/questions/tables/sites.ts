import { defineQuery } from '../../engine/query';
import sql from './sites.sql?raw';

export const sites = defineQuery({
  sql,
  columns: {
    site: 'string',
    name_en: 'string',
    name_zh_hant: 'string?',
    name_zh_hans: 'string?',
    operator: 'string?',
    city: 'string',
    kind: 'string',
    opened: 'string?',
    gfa_sqm: 'number?',
    site_area_hectare: 'number?',
    latitude: 'number?',
    longitude: 'number?',
    coordinates_basis: 'string?',
    coordinates_source_id: 'string?',
    source_id: 'string',
    note: 'string?'
  }
});
