import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askExchangeRateDocuments } from '$lib/query/questions/exchange-rate-documents';
import { askRegisterCompanies } from '$lib/query/questions/register/register-companies';
import { askRegisterRounds } from '$lib/query/questions/register/register-rounds';
import { askRegisterUnicorns } from '$lib/query/questions/register/register-unicorns';
import { run } from '$lib/query/server/run';
import { expectGolden, leftOver, rowsText } from '../charts/golden-file';

const folder = join(import.meta.dirname, 'golden');
const asked = {
  'register-companies': () => askRegisterCompanies(run, 'en'),
  'register-rounds': () => askRegisterRounds(run, 'en'),
  'register-unicorns': () => askRegisterUnicorns(run, 'en'),
  'exchange-rate-documents': () => askExchangeRateDocuments(run)
};

test.each(Object.entries(asked))('%s answers as it did before', async (name, ask) => {
  expectGolden(join(folder, `${name}.json`), rowsText(await ask()), 'what the query answers');
});

test('nothing is kept of a query that no page asks', () => {
  expect(
    leftOver(
      folder,
      Object.keys(asked).map((name) => `${name}.json`)
    )
  ).toEqual([]);
});

test('names are in the language asked for, the Chinese names of companies in Traditional pages alone', async () => {
  const named = async (language: string) => {
    const rows = await askRegisterCompanies(run, language);
    return rows.find(({ company_id }) => company_id === 'sensetime');
  };
  expect(await named('en')).toMatchObject({ name: 'SenseTime', sector_name: 'AI and robotics' });
  expect(await named('zh-Hant')).toMatchObject({ name: '商湯科技', sector_name: '人工智能及機械人' });
  expect(await named('zh-Hans')).toMatchObject({ name: 'SenseTime', sector_name: '人工智能与机器人' });
});
