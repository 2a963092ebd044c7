import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../data/workplace.ts';

const words = (text: string) => ({ en: text, 'zh-Hant': `${text}名冊`, 'zh-Hans': `${text}名录` });

/** A valid configuration of a synthetic register. */
export const smallConfig: Readonly<Record<string, unknown>> = {
  title: words('Synthetic register'),
  source: words('Synthetic park'),
  about: words('Made up for a test.'),
  licence: words('CC0'),
  address: 'https://register.example/',
  date: '2026-01',
  names: { sector: { 'space-tech': words('Space') } }
};

/** A small, valid register over the small evidence, in which a test breaks one thing in a known row. */
export function smallRegister(): Files {
  return {
    'register.json': JSON.stringify(smallConfig, null, 2).split('\n'),
    'companies.csv': [
      'company_id,name_en,name_zh,sector,city,founded,hkstp_relation,status,exchange,listed_on,unicorn,source_ids,note',
      'alpha,Alpha,甲公司,fintech,hong-kong,2015,tenant,private,,,no,register,',
      'beta,Beta,乙公司,space-tech,,,,,,,,,',
      'gamma,Gamma,丙公司,fintech,hong-kong,2001,tenant,listed,HKEX,2019-07,former,report-2020;news-2021,'
    ],
    'funding-rounds.csv': [
      'company_id,announced,precision,stage,amount,currency,qualifier,investors,source_id,note',
      'alpha,2016-05,month,seed,5000000,USD,exact,One;Two,register,',
      'beta,2018,,,1000000.50,HKD,,,,'
    ]
  };
}

/** Replaces the files of a folder by a register. */
export function writeFolder(folder: string, files: Files): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const text = content instanceof Uint8Array ? content : content.map((line) => `${line}\n`).join('');
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
