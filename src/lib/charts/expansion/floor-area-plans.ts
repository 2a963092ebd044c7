import type { ChartSpec } from '../spec';

/** Floor area that each phase of construction was planned to add. */
export const floorAreaPlans = {
  id: 'floor-area-plans',
  topic: 'expansion',
  ask: {
    series: ['hkstp.gfa-planned'],
    entities: ['science-park', 'hsitp'],
    dimension: 'phase',
    categories: ['phase-3', 'expansion-stage-1', 'phase-1-initial-plan', 'phase-1']
  },
  mark: 'bars',
  lines: 'category',
  groups: 'entity',
  order: 'given',
  size: 'half'
} as const satisfies ChartSpec;
