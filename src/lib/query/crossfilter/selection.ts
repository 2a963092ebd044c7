/**
 * Which bins of a dimension are chosen: spans [from, to) in rising order that do not touch. A brush is one span, chosen
 * categories are some; no span at all chooses nothing.
 */
export type Selection = readonly (readonly [from: number, to: number])[];

/** What is chosen in each dimension; undefined where it does not filter. */
export type Filters = readonly (Selection | undefined)[];
