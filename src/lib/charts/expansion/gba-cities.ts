import type { EntitySlug } from '$lib/catalogue/generated/rows';

/** The eleven cities of the Greater Bay Area, in their official order. */
export const gbaCities = [
  'hong-kong',
  'macao',
  'guangzhou',
  'shenzhen',
  'zhuhai',
  'foshan',
  'huizhou',
  'dongguan',
  'zhongshan',
  'jiangmen',
  'zhaoqing'
] as const satisfies readonly EntitySlug[];
