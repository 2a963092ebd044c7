import type { Dimension, Period, SeriesId, Unit } from '$lib/catalogue/generated/rows';
import type { Mark } from './spec';

/** A visitor's choice for a chart of a series; omitted parts get a default. */
export interface ChartChoice {
  readonly series: SeriesId;
  /** The dimension of the breakdown; '' for places. */
  readonly by?: Dimension | '';
  readonly unit?: Unit;
  readonly period?: Period;
  /** The place that the breakdown is of. */
  readonly place?: string;
  /** The shown lines: places, or categories of the breakdown. */
  readonly lines?: readonly string[];
  /** First and last year. */
  readonly from?: number;
  readonly to?: number;
  readonly mark?: Mark;
}

/** The marks to choose from, in the order of the form. */
export const seriesMarks = ['line', 'columns', 'bars', 'dots', 'slope', 'windows'] as const satisfies Mark[];
