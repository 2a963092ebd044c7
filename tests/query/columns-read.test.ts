import { describe, expect, test } from 'vitest';
import { columnsRead } from '../../src/lib/query/engine/columns-read';

const columns = ['company_id', 'name_en', 'sector', 'founded'];
const read = (sql: string) => columnsRead(sql, 'companies', columns);

describe('a question reads the columns that it names', () => {
  test.each([
    ['SELECT sector, count(*) AS n FROM companies GROUP BY sector', ['sector']],
    ['SELECT count( * ) FROM companies', []],
    ['SELECT c."sector" FROM companies AS c WHERE c.FOUNDED > 2000', ['sector', 'founded']],
    ['SELECT founded * 2, 3 * (founded) * founded FROM companies c ORDER BY 1', ['founded']],
    ['WITH few AS (SELECT sector FROM companies) SELECT sector FROM few', ['sector']],
    ['SELECT extract(year FROM today()) - founded FROM companies', ['founded']],
    ['SELECT (founded) FROM companies', ['founded']],
    ['SELECT sector FROM companies ORDER BY (founded) DESC, sector DESC', ['sector', 'founded']],
    ['SELECT companies.founded AS companies FROM companies', ['founded']],
    ["-- of name_en\nSELECT 'name_en', /* * name_en */ founded FROM companies", ['founded']],
    ['SELECT r.amount FROM rounds AS r JOIN companies AS c ON c.company_id = r.company_id', ['company_id']]
  ])('%s', (sql, wanted) => {
    expect(read(sql)).toEqual(wanted);
  });
});

describe('a question that may read a column without naming it is given all of them', () => {
  test.each([
    'SELECT * FROM companies',
    'SELECT c.* FROM companies AS c',
    'SELECT DISTINCT * FROM companies',
    'SELECT max(*) FROM companies',
    'SELECT * EXCLUDE (sector) FROM companies',
    'FROM companies',
    'FROM companies SELECT sector',
    'WITH few AS (SELECT 1 AS one) FROM companies',
    'SELECT 1 UNION ALL FROM companies',
    'SELECT sector FROM (FROM companies)',
    'SELECT companies FROM companies',
    'SELECT c FROM companies AS c',
    'SELECT to_json(c) FROM companies c',
    'SELECT c FROM main.companies AS c',
    'SELECT sector FROM rounds, companies',
    'SELECT sector FROM rounds NATURAL JOIN companies',
    "SELECT COLUMNS('sec.*') FROM companies",
    'SUMMARIZE companies',
    'DESCRIBE companies',
    'DESC companies',
    'EXPLAIN DESC companies',
    'SELECT column_name FROM (DESC companies)',
    'TABLE companies',
    'PIVOT companies ON sector'
  ])('%s', (sql) => {
    expect(read(sql)).toBeUndefined();
  });
});
