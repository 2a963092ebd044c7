import type { ChartSpec } from '../spec';

/** What cities spend on research and development. */
export const cityRdExpenditure = {
  id: 'city-rd-expenditure',
  topic: 'expansion',
  ask: {
    series: ['gba.rd-expenditure'],
    entities: ['shenzhen', 'guangzhou', 'dongguan', 'foshan', 'huizhou', 'zhongshan', 'zhuhai'],
    dimension: '',
    periods: ['year'],
    units: ['CNY-billion']
  },
  mark: 'dots',
  lines: 'entity',
  order: 'value',
  size: 'half'
} as const satisfies ChartSpec;
