import { assistedCompanies } from './assisted-companies';
import { estateTrades } from './estate-trades';
import { founderOrigins } from './founder-origins';
import { headquartersOrigins } from './headquarters-origins';
import { hkStartups } from './hk-startups';
import { incubationGraduates } from './incubation-graduates';
import { occupancy } from './occupancy';
import { originEconomies } from './origin-economies';
import { outsideParents } from './outside-parents';
import { outsideParentsOffices } from './outside-parents-offices';
import { outsideParentsOrigins } from './outside-parents-origins';
import { parkAndCyberport } from './park-and-cyberport';
import { parkCompanies } from './park-companies';
import { parkStartups } from './park-startups';
import { siteCompanies } from './site-companies';
import { tenantOrigins } from './tenant-origins';
import { unicorns } from './unicorns';
import type { ChartSpec } from '../spec';

/** The charts of the Companies page, in its order. */
export const companiesCharts: readonly ChartSpec[] = [
  parkCompanies,
  siteCompanies,
  tenantOrigins,
  parkAndCyberport,
  originEconomies,
  hkStartups,
  parkStartups,
  founderOrigins,
  incubationGraduates,
  unicorns,
  occupancy,
  estateTrades,
  assistedCompanies,
  outsideParents,
  outsideParentsOffices,
  outsideParentsOrigins,
  headquartersOrigins
];
