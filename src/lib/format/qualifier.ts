export const qualifiers = ['exact', 'about', 'over', 'under', 'at-least', 'up-to'] as const;

/** The qualifier that a source puts on a figure; `exact` is a figure stated without one. */
export type Qualifier = (typeof qualifiers)[number];
