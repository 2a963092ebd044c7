import type { TableName } from '../schema/table-name.ts';
import { companyRules } from './rows/company-rules.ts';
import { observationDates } from './rows/observation-dates.ts';
import { observationFigures } from './rows/observation-figures.ts';
import { precisionFits } from './rows/precision-fits.ts';
import { seriesRules } from './rows/series-rules.ts';
import { siteRules } from './rows/site-rules.ts';
import { sourceRules } from './rows/source-rules.ts';
import { termRules } from './rows/term-rules.ts';
import { unicornRules } from './rows/unicorn-rules.ts';

const rules: Partial<Record<TableName, readonly { readonly name: string }[]>> = {
  sources: sourceRules,
  terms: termRules,
  series: seriesRules,
  sites: siteRules,
  observations: [...observationDates, ...observationFigures],
  milestones: [precisionFits('date')],
  companies: companyRules,
  funding_rounds: [precisionFits('announced')],
  unicorns: unicornRules
};

/** The names of the rules over several cells of a row of a table, each once, in the order in which they are asked. */
export function rowRuleNames(table: TableName): string[] {
  return [...new Set((rules[table] ?? []).map(({ name }) => name))];
}
