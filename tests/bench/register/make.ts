import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { withDatabase } from '../../../data/build/with-database.ts';

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
  status: ['private', 'unknown', 'closed']
} as const;

/** Writes a synthetic register of so many companies into a folder: names, sectors and cities are drawn by a hash of the row. */
export async function makeRegister(folder: string, rows: number): Promise<void> {
  cpSync(
    join(import.meta.dirname, '../../../data/register/sample/register.json'),
    join(folder, 'register.json')
  );
  const drawn = (list: readonly string[], seed: number) =>
    `([${list.map((word) => `'${word}'`).join(', ')}])[(1 + hash(i + ${seed}) % ${list.length})::BIGINT]`;
  const number = '(hash(i + 9) % 100000)';
  const columns = [
    `format('s{:08x}-{}', hash(i * 7) % 4294967296, i) AS company_id`,
    `${drawn(words.first, 1)} || ' ' || ${drawn(words.first, 2)} || ' ' || ${drawn(words.field, 3)} || ' ' || ${number} AS name_en`,
    `${drawn(words.han, 4)} || ${drawn(words.han, 5)} || ${drawn(words.hanField, 6)} || ${number} || '有限公司' AS name_zh`,
    `${drawn(words.sector, 7)} AS sector`,
    `${drawn(words.city, 8)} AS city`,
    `1990 + hash(i + 10) % 35 AS founded`,
    `${drawn(words.relation, 11)} AS hkstp_relation`,
    `${drawn(words.status, 12)} AS status`
  ];
  const sql = `SELECT ${columns.join(', ')} FROM range(${rows}) AS t(i)`;
  await withDatabase(':memory:', { memory_limit: '1GB' }, (connection) =>
    connection.run(`COPY (${sql}) TO '${join(folder, 'companies.csv')}' (HEADER)`)
  );
}
