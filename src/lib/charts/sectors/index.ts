import { aiCompanies } from './ai-companies';
import { assistedSectors } from './assisted-sectors';
import { biotechListings } from './biotech-listings';
import { cyberportTrades } from './cyberport-trades';
import { fintechCompanies } from './fintech-companies';
import { fintechStartups } from './fintech-startups';
import { healthcareListings } from './healthcare-listings';
import { hkicFields } from './hkic-fields';
import { innohkCentres } from './innohk-centres';
import { innohkClusters } from './innohk-clusters';
import { loopFields } from './loop-fields';
import { outsideParentsTrades } from './outside-parents-trades';
import { parkBiomedical } from './park-biomedical';
import { parkFields } from './park-fields';
import { startupSectors } from './startup-sectors';
import type { ChartSpec } from '../spec';

/** The charts of the Sectors page, in its order. */
export const sectorsCharts: readonly ChartSpec[] = [
  parkBiomedical,
  parkFields,
  aiCompanies,
  innohkCentres,
  innohkClusters,
  loopFields,
  hkicFields,
  fintechCompanies,
  fintechStartups,
  startupSectors,
  assistedSectors,
  cyberportTrades,
  biotechListings,
  healthcareListings,
  outsideParentsTrades
];
