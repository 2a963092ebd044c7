/** The hedge that a source puts on a figure; `exact` is a figure stated without one. */
export type Qualifier = 'exact' | 'about' | 'over' | 'under' | 'at-least' | 'up-to';
