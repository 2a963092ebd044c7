import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { withDatabase } from '../../../data/pipeline/build/with-database.ts';

const words = {
  first: [
    'Harbour',
    'Lantern',
    'Tolo',
    'Pearl',
    'Delta',
    'Lotus',
    'Jade',
    'Summit',
    'Nova',
    'Apex',
    'Golden',
    'River'
  ],
  field: [
    'Robotics',
    'Biotech',
    'Semiconductor',
    'Software',
    'Logistics',
    'Materials',
    'Payments',
    'Sensors'
  ],
  han: [
    '港',
    '灣',
    '智',
    '創',
    '科',
    '新',
    '天',
    '海',
    '光',
    '明',
    '華',
    '達',
    '信',
    '博',
    '雲',
    '星',
    '力',
    '金'
  ],
  hanField: ['機械人', '生物科技', '半導體', '軟件', '物流', '材料', '支付', '診斷'],
  sector: ['advanced-manufacturing', 'ai-robotics', 'fintech', 'healthtech', 'smart-city', 'other'],
  city: ['hong-kong', 'shenzhen', 'guangzhou', 'zhuhai', 'macao', ''],
  relation: ['tenant', 'incubatee', 'graduate', 'none-known'],
  status: ['private', 'unknown', 'closed'],
  stage: ['seed', 'series-a', 'series-b', 'growth', 'grant'],
  currency: ['HKD', 'USD', 'CNY'],
  qualifier: ['exact', 'about', 'over']
} as const;

/**
 * Writes a synthetic register into a folder: names, sectors, cities, stages and amounts come from a hash of the row.
 * @param companies number of companies. @param rounds number of rounds, each of a different company; without any there
 * is no file.
 */
export async function makeRegister(folder: string, companies: number, rounds = 0): Promise<void> {
  cpSync(
    join(import.meta.dirname, '../../../data/register/sample/register.json'),
    join(folder, 'register.json')
  );
  await withDatabase(':memory:', { memory_limit: '1GB' }, async (connection) => {
    const write = (columns: readonly string[], rows: number, file: string) =>
      connection.run(
        `COPY (SELECT ${columns.join(', ')} FROM range(${rows}) AS t(i)) TO '${join(folder, file)}' (HEADER)`
      );
    await write(companyColumns, companies, 'companies.csv');
    if (rounds > 0) await write(roundColumns, rounds, 'funding-rounds.csv');
  });
}

const drawn = (list: readonly string[], seed: number) =>
  `([${list.map((word) => `'${word}'`).join(', ')}])[(1 + hash(i + ${seed}) % ${list.length})::BIGINT]`;
const number = '(hash(i + 9) % 100000)';
const id = "format('s{:08x}-{}', hash(i * 7) % 4294967296, i) AS company_id";

const companyColumns = [
  id,
  `${drawn(words.first, 1)} || ' ' || ${drawn(words.first, 2)} || ' ' || ${drawn(words.field, 3)} || ' ' || ${number} AS name_en`,
  `${drawn(words.han, 4)} || ${drawn(words.han, 5)} || ${drawn(words.hanField, 6)} || ${number} || '有限公司' AS name_zh`,
  `${drawn(words.sector, 7)} AS sector`,
  `${drawn(words.city, 8)} AS city`,
  '1990 + hash(i + 10) % 35 AS founded',
  `${drawn(words.relation, 11)} AS hkstp_relation`,
  `${drawn(words.status, 12)} AS status`
];

const roundColumns = [
  id,
  '2005 + hash(i + 13) % 20 AS announced',
  `${drawn(words.stage, 14)} AS stage`,
  '1000000 + hash(i + 15) % 500000000 AS amount',
  `${drawn(words.currency, 16)} AS currency`,
  `${drawn(words.qualifier, 17)} AS qualifier`
];
