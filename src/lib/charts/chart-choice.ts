import type { Dimension, Period, SeriesId, Unit } from '$lib/catalogue/generated/rows';
import type { Mark } from './spec';

/** What a reader chose for a chart of a series; what is left out is chosen for them. */
export interface ChartChoice {
  readonly series: SeriesId;
  /** What it is broken down by; '' for places. */
  readonly by?: Dimension | '';
  readonly unit?: Unit;
  readonly period?: Period;
  /** The place of a breakdown. */
  readonly place?: string;
  /** The lines that are shown: places, or categories of the breakdown. */
  readonly lines?: readonly string[];
  /** First and last year. */
  readonly from?: number;
  readonly to?: number;
  readonly mark?: Mark;
}

/** The marks that can be chosen, in the order in which they are offered. */
export const builtMarks = ['line', 'columns', 'bars', 'dots', 'slope', 'windows'] as const satisfies Mark[];
