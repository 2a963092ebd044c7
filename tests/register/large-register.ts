import { join } from 'node:path';
import { numbers } from '../report/make-report';
import { writeFolder } from './small-register';

const count = { companies: 50_000, rounds: 20_000 } as const;
const sectors = ['fintech', 'healthtech', 'ai-robotics', 'microelectronics', 'other', 'space-tech'];
const cities = ['hong-kong', 'hong-kong', 'shenzhen', 'guangzhou', 'dongguan', ''];
const relations = ['tenant', 'incubatee', 'graduate', ''];
const stages = ['seed', 'series-a', 'series-b', 'growth', 'grant', ''];

/** The titles and names of the synthetic register, in three languages. */
export const largeConfig = {
  address: 'https://register.example/',
  date: '2026-01-31',
  title: { en: 'Synthetic register of 50,000', 'zh-Hant': '合成名冊五萬', 'zh-Hans': '合成名录五万' },
  source: { en: 'Synthetic park', 'zh-Hant': '合成園區', 'zh-Hans': '合成园区' },
  about: { en: 'Made up for a test.', 'zh-Hant': '為測試而造。', 'zh-Hans': '为测试而造。' },
  licence: { en: 'CC0, synthetic', 'zh-Hant': 'CC0，合成', 'zh-Hans': 'CC0，合成' },
  names: {
    sector: { 'space-tech': { en: 'Space technology', 'zh-Hant': '航天科技', 'zh-Hans': '航天科技' } }
  }
} as const;

/**
 * Writes a synthetic register of 50,000 companies with Chinese names and 20,000 rounds into a folder; a rule gives the
 * expected counts.
 */
export function writeLargeRegister(root: string): { folder: string; count: typeof count } {
  const next = numbers(11);
  const one = (list: readonly string[]) => list[next(list.length)] ?? '';
  const companies = Array.from({ length: count.companies }, (_, index) => {
    const founded = next(10) > 0 ? String(1985 + next(41)) : '';
    return `c-${index},Synthetic ${index},合成公司第${index}號,${one(sectors)},${one(cities)},${founded},${one(relations)}`;
  });
  const rounds = Array.from({ length: count.rounds }, (_, index) => {
    // No two rounds of a company are equal: the amount includes the index.
    const amount = 1_000_000 + next(500) * 100_000 + index;
    const currency = one(['HKD', 'USD', 'CNY']);
    return `c-${next(count.companies)},${2005 + next(20)},${one(stages)},${amount},${currency},${one(['exact', 'about', ''])}`;
  });
  rounds.push('c-7,2021-06,series-c,9000000000,USD,over');
  const folder = writeFolder(join(root, 'register'), {
    'register.json': JSON.stringify(largeConfig, null, 2).split('\n'),
    'companies.csv': ['company_id,name_en,name_zh,sector,city,founded,hkstp_relation', ...companies],
    'funding-rounds.csv': ['company_id,announced,stage,amount,currency,qualifier', ...rounds]
  });
  return { folder, count };
}
