import type { Finding } from '../rules/fault.ts';
import type { Known } from '../rules/known.ts';
import { companyRules } from '../rules/rows/company-rules.ts';
import { precisionFits } from '../rules/rows/precision-fits.ts';
import { precisionSql, type RegisterName } from './contract.ts';

/** A rule over several cells of a row: SQL that is true where it is broken, and the rule of data/pipeline/rules that says how. */
export interface RowCheck {
  readonly needs: readonly string[];
  /** Over cells that are texts, '' where empty. */
  readonly brokenSql: string;
  find(cells: Readonly<Record<string, string>>, known: Known): Finding | null;
}

const broken: Readonly<Record<RegisterName, readonly string[]>> = {
  companies: [
    "exchange <> '' AND status <> 'listed'",
    "listed_on <> '' AND status <> 'listed'",
    "founded <> '' AND listed_on <> '' AND TRY_CAST(founded AS INTEGER) > TRY_CAST(left(listed_on, 4) AS INTEGER)"
  ],
  funding_rounds: [`"precision" <> '' AND "precision" <> ${precisionSql}`]
};

/** The rules over several cells of a register's table, in the order of data/pipeline/rules. */
export function rowChecks(name: RegisterName): RowCheck[] {
  const rules = name === 'companies' ? companyRules : [precisionFits('announced')];
  return rules.map((rule, index) => ({
    needs: rule.needs,
    brokenSql: broken[name][index] ?? 'false',
    // The parse boundary: the reader gives every row a cell for each column of the contract.
    find: rule.find as RowCheck['find']
  }));
}
