import { foundedCompanies } from '$lib/catalogue/generated/register';
import { registerFoundedMix } from './register-founded-mix';
import { registerFounding } from './register-founding';
import { registerLargestRounds } from './register-largest-rounds';
import { registerRoundSizes } from './register-round-sizes';
import { registerRoundsBySector } from './register-rounds-by-sector';
import { registerRoundsByYear } from './register-rounds-by-year';
import { registerSectorCities } from './register-sector-cities';
import { registerSectorYears } from './register-sector-years';
import { registerSectors } from './register-sectors';
import { registerUnicornYears } from './register-unicorn-years';
import { isLarge, registerSize } from './size';
import type { RegisterSpec } from './spec';

const all: readonly RegisterSpec[] = [
  registerSectors,
  registerSectorCities,
  registerFounding,
  registerFoundedMix,
  registerSectorYears,
  registerRoundsByYear,
  registerRoundsBySector,
  registerLargestRounds,
  registerRoundSizes,
  registerUnicornYears
];

/** Every register chart in page order, except those for which an operator's register has no data. */
export const registerCharts: readonly RegisterSpec[] = all.filter((spec) => {
  if (spec.rows === 'unicorns') return true;
  if (spec.rows === 'rounds') return registerSize.rounds > 0 && !(spec.mark === 'log-dots' && isLarge);
  return foundedCompanies > 0 || (spec.mark !== 'share-rows' && spec.mark !== 'stacked-years');
});
