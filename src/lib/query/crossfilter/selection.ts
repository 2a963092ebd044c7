/**
 * The chosen bins of a dimension: ascending spans [from, to) that do not touch. A brush is one span, chosen categories
 * are several; an empty list chooses nothing.
 */
export type Selection = readonly (readonly [from: number, to: number])[];

/** The selection of each dimension; undefined where it does not filter. */
export type Filters = readonly (Selection | undefined)[];
