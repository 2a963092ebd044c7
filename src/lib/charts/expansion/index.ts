import { branchAndLoopCompanies } from './branch-and-loop-companies';
import { cityGdp } from './city-gdp';
import { cityGdpGrowth } from './city-gdp-growth';
import { cityGdpPerHead } from './city-gdp-per-head';
import { cityHighTechEnterprises } from './city-high-tech-enterprises';
import { cityInventionPatents } from './city-invention-patents';
import { cityPopulation } from './city-population';
import { cityRdExpenditure } from './city-rd-expenditure';
import { cityRdIntensity } from './city-rd-intensity';
import { cityUnicorns } from './city-unicorns';
import { floorArea } from './floor-area';
import { floorAreaPlans } from './floor-area-plans';
import { gdpHistory } from './gdp-history';
import { giiClusterRank } from './gii-cluster-rank';
import { hkGiiRank } from './hk-gii-rank';
import { pctApplications } from './pct-applications';
import { populationHistory } from './population-history';
import { siteAreas } from './site-areas';
import { zoneAreas } from './zone-areas';
import type { ChartSpec } from '../spec';

/** The charts of the GBA expansion page, in its order. */
export const expansionCharts: readonly ChartSpec[] = [
  branchAndLoopCompanies,
  floorArea,
  floorAreaPlans,
  siteAreas,
  zoneAreas,
  populationHistory,
  cityPopulation,
  gdpHistory,
  cityGdp,
  cityGdpPerHead,
  cityGdpGrowth,
  cityRdExpenditure,
  cityRdIntensity,
  cityHighTechEnterprises,
  cityUnicorns,
  cityInventionPatents,
  pctApplications,
  giiClusterRank,
  hkGiiRank
];
