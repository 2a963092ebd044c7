import type { Period, SeriesId, Unit } from '$lib/catalogue/generated/rows';

/** A measure to colour the cities by; a class ends where the next break begins. */
export interface Measure {
  readonly id: string;
  readonly series: SeriesId;
  readonly unit: Unit;
  readonly periods: readonly Period[];
  readonly breaks: readonly number[];
  /** Last year shown, where later figures are of another definition. */
  readonly to?: number;
  /** The message of a note in addition to the series' definition and caution. */
  readonly note?: 'map_note_gdp';
}

/** Breaks are round and fixed, so that a colour means the same in every year. */
export const measures: readonly Measure[] = [
  {
    id: 'population',
    series: 'gba.population',
    unit: 'persons',
    periods: ['instant'],
    breaks: [3e6, 6e6, 9e6, 15e6]
  },
  // Only renminbi, since another currency would need another scale. The source has converted Hong Kong's and Macao's figures.
  {
    id: 'gdp',
    series: 'gba.gdp',
    unit: 'CNY-billion',
    periods: ['year'],
    breaks: [400, 1000, 2000, 3000],
    note: 'map_note_gdp'
  },
  { id: 'growth', series: 'gba.gdp-growth', unit: 'percent', periods: ['year'], breaks: [0, 3, 4, 5] },
  { id: 'research', series: 'gba.rd-intensity', unit: 'percent', periods: ['year'], breaks: [3, 4, 5] },
  {
    id: 'enterprises',
    series: 'gba.high-tech-enterprises',
    unit: 'count',
    periods: ['instant'],
    breaks: [1000, 5000, 10000, 20000]
  },
  {
    id: 'patents',
    series: 'gba.invention-patents-granted',
    unit: 'count',
    periods: ['year'],
    breaks: [1000, 5000, 10000, 30000]
  },
  {
    id: 'unicorns',
    series: 'gba.unicorns',
    unit: 'count',
    periods: ['instant'],
    breaks: [5, 20, 30],
    to: 2023
  }
];
