import { defineQuery } from '../../engine/query';
import sql from './cities.sql?raw';

export const cities = defineQuery({
  sql,
  columns: {
    city: 'string',
    name_en: 'string',
    name_zh_hant: 'string',
    name_zh_hans: 'string',
    latitude: 'number',
    longitude: 'number',
    coordinates_basis: 'string',
    coordinates_source_id: 'string'
  }
});
