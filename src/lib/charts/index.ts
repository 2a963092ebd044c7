import { assistedCompanies } from './companies/assisted-companies';
import { estateTrades } from './companies/estate-trades';
import { founderOrigins } from './companies/founder-origins';
import { headquartersOrigins } from './companies/headquarters-origins';
import { hkStartups } from './companies/hk-startups';
import { incubationGraduates } from './companies/incubation-graduates';
import { occupancy } from './companies/occupancy';
import { originEconomies } from './companies/origin-economies';
import { outsideParents } from './companies/outside-parents';
import { outsideParentsOffices } from './companies/outside-parents-offices';
import { outsideParentsOrigins } from './companies/outside-parents-origins';
import { parkAndCyberport } from './companies/park-and-cyberport';
import { parkCompanies } from './companies/park-companies';
import { parkStartups } from './companies/park-startups';
import { siteCompanies } from './companies/site-companies';
import { tenantOrigins } from './companies/tenant-origins';
import { unicorns } from './companies/unicorns';
import type { ChartSpec } from './spec';

/** Every chart of the product, in the order in which its page shows it. A new chart is one file and one line here. */
export const charts: readonly ChartSpec[] = [
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

/** The chart of a permanent id, or undefined where there is none. */
export function chartOf(id: string): ChartSpec | undefined {
  return charts.find((chart) => chart.id === id);
}
