import type { Currency } from '$lib/catalogue/generated/rows';
import { currencies } from '$lib/captions/register/register-figure';
import { companyRows, roundRows, unicornRows } from '$lib/captions/register/register-rows';
import type { Locale } from '$lib/format/locale';
import { askRegisterCompanies } from '$lib/query/questions/register/register-companies';
import { askRegisterRounds } from '$lib/query/questions/register/register-rounds';
import { askRegisterUnicorns } from '$lib/query/questions/register/register-unicorns';
import { run } from '$lib/query/server/run';
import type { RegisterRow } from '$lib/register/row';
import type { RegisterSpec } from '$lib/register/spec';

const asks = {
  companies: async (locale: Locale) => companyRows(await askRegisterCompanies(run, locale), locale),
  rounds: async (locale: Locale) => roundRows(await askRegisterRounds(run, locale), locale),
  unicorns: async (locale: Locale) => unicornRows(await askRegisterUnicorns(run, locale), locale)
};
const answers = new Map<string, Promise<RegisterRow[]>>();

/** The rows of a register chart, from the Node engine over the built tables; cached. */
export function rowsOf({ rows }: Pick<RegisterSpec, 'rows'>, locale: Locale = 'en'): Promise<RegisterRow[]> {
  const key = `${rows} ${locale}`;
  const answer = answers.get(key) ?? asks[rows](locale);
  answers.set(key, answer);
  return answer;
}

/** The currencies of a chart; one undefined entry where it shows no money. */
export const currenciesOf = ({ money }: RegisterSpec): readonly (Currency | undefined)[] =>
  money ? currencies : [undefined];
