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
import type { RegisterSpec } from './spec';

/** Every chart of the register, in the order of its page. */
export const registerCharts: readonly RegisterSpec[] = [
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
