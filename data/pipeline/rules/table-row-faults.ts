import { schema } from '../schema.ts';
import type { Evidence } from './csv-record.ts';
import type { Fault } from './fault.ts';
import type { Known } from './known.ts';
import { rowFaults } from './row-rule.ts';
import { companyRules } from './rows/company-rules.ts';
import { observationDates } from './rows/observation-dates.ts';
import { observationFigures } from './rows/observation-figures.ts';
import { precisionFits } from './rows/precision-fits.ts';
import { seriesRules } from './rows/series-rules.ts';
import { siteRules } from './rows/site-rules.ts';
import { sourceRules } from './rows/source-rules.ts';
import { termRules } from './rows/term-rules.ts';
import { unicornRules } from './rows/unicorn-rules.ts';

/** The faults that each table's own rules find in its rows. */
export function tableRowFaults(
  evidence: Evidence,
  wrongIn: (file: string) => (row: number, column: string) => boolean,
  known: Known
): Fault[] {
  const { sources, terms, series, sites, observations, milestones, companies, funding_rounds, unicorns } =
    schema;
  return [
    ...rowFaults(sources.file, evidence.sources, sourceRules, wrongIn(sources.file), known),
    ...rowFaults(terms.file, evidence.terms, termRules, wrongIn(terms.file), known),
    ...rowFaults(series.file, evidence.series, seriesRules, wrongIn(series.file), known),
    ...rowFaults(sites.file, evidence.sites, siteRules, wrongIn(sites.file), known),
    ...rowFaults(
      observations.file,
      evidence.observations,
      [...observationDates, ...observationFigures],
      wrongIn(observations.file),
      known
    ),
    ...rowFaults(
      milestones.file,
      evidence.milestones,
      [precisionFits('date')],
      wrongIn(milestones.file),
      known
    ),
    ...rowFaults(companies.file, evidence.companies, companyRules, wrongIn(companies.file), known),
    ...rowFaults(
      funding_rounds.file,
      evidence.funding_rounds,
      [precisionFits('announced')],
      wrongIn(funding_rounds.file),
      known
    ),
    ...rowFaults(unicorns.file, evidence.unicorns, unicornRules, wrongIn(unicorns.file), known)
  ];
}
