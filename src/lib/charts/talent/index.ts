import { allSchemesArrivals } from './all-schemes-arrivals';
import { assistedJobs } from './assisted-jobs';
import { founderPlaces } from './founder-places';
import { itEmployment } from './it-employment';
import { outsideParentsEmployees } from './outside-parents-employees';
import { rdPersonnel } from './rd-personnel';
import { rdPersonnelSectors } from './rd-personnel-sectors';
import { rdStaff } from './rd-staff';
import { researchCommunity } from './research-community';
import { startupEmployees } from './startup-employees';
import { strategicJobs } from './strategic-jobs';
import { technologyTalentAreas } from './technology-talent-areas';
import { topTalentApprovals } from './top-talent-approvals';
import { topTalentArrivals } from './top-talent-arrivals';
import { topTalentFields } from './top-talent-fields';
import { workingPopulation } from './working-population';
import type { ChartSpec } from '../spec';

/** The charts of the Talent page, in its order. */
export const talentCharts: readonly ChartSpec[] = [
  workingPopulation,
  rdStaff,
  researchCommunity,
  startupEmployees,
  itEmployment,
  rdPersonnel,
  rdPersonnelSectors,
  topTalentApprovals,
  topTalentArrivals,
  allSchemesArrivals,
  topTalentFields,
  technologyTalentAreas,
  assistedJobs,
  strategicJobs,
  founderPlaces,
  outsideParentsEmployees
];
