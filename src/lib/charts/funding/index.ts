import { biotechListingsFunds } from './biotech-listings-funds';
import { cyberportFundsRaised } from './cyberport-funds-raised';
import { governmentCommitment } from './government-commitment';
import { hkicLeverage } from './hkic-leverage';
import { hkicPlaces } from './hkic-places';
import { hkicProjects } from './hkic-projects';
import { hkstpFundLeverage } from './hkstp-fund-leverage';
import { hkstpFundSize } from './hkstp-fund-size';
import { investhkInvestment } from './investhk-investment';
import { itfProgrammes } from './itf-programmes';
import { itvfGovernmentInvestment } from './itvf-government-investment';
import { itvfPrivateInvestment } from './itvf-private-investment';
import { knowledgeTransferIncome } from './knowledge-transfer-income';
import { knowledgeTransferUniversities } from './knowledge-transfer-universities';
import { parkFundsRaised } from './park-funds-raised';
import { rdBySector } from './rd-by-sector';
import { rdSpending } from './rd-spending';
import { rdToGdp } from './rd-to-gdp';
import { strategicEnterprisesInvestment } from './strategic-enterprises-investment';
import { ventureCapital } from './venture-capital';
import type { ChartSpec } from '../spec';

/** The charts of the Funding page, in its order. */
export const fundingCharts: readonly ChartSpec[] = [
  parkFundsRaised,
  cyberportFundsRaised,
  biotechListingsFunds,
  hkstpFundSize,
  hkstpFundLeverage,
  ventureCapital,
  governmentCommitment,
  rdBySector,
  rdSpending,
  rdToGdp,
  itvfPrivateInvestment,
  itvfGovernmentInvestment,
  hkicProjects,
  hkicLeverage,
  hkicPlaces,
  itfProgrammes,
  investhkInvestment,
  strategicEnterprisesInvestment,
  knowledgeTransferIncome,
  knowledgeTransferUniversities
];
