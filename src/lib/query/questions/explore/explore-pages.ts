import { documentColumns, documentListColumns } from '../document-columns';
import { defineQuery, type RowOf } from '../../engine/query';

const shared = {
  name_en: 'string',
  name_zh: 'string?',
  sector: 'string',
  city: 'string?',
  relation: 'string',
  company_id: 'string'
} as const;

/** The companies of one page of the table. @param sql made by pageSql or loadedPageSql. */
export const companiesPage = (sql: string) =>
  defineQuery({ sql, columns: { ...shared, founded: 'number?', ...documentListColumns } });

/** The file positions of the companies of one page of a large register. @param sql from placesSql. */
export const companiesPlaces = (sql: string) => defineQuery({ sql, columns: { place: 'number' } });

/** The rounds of one page of the table. @param sql from pageSql. */
export const roundsPage = (sql: string) =>
  defineQuery({
    sql,
    columns: {
      ...shared,
      announced: 'string',
      precision: 'string',
      stage: 'string',
      stated: 'number',
      currency: 'string',
      qualifier: 'string',
      ...documentColumns
    }
  });

export type CompaniesPageRow = RowOf<ReturnType<typeof companiesPage>>;
export type RoundsPageRow = RowOf<ReturnType<typeof roundsPage>>;
