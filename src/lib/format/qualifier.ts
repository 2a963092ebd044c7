export const qualifiers = ['exact', 'about', 'over', 'under', 'at-least', 'up-to'] as const;

/** How exact a source says a figure is; `exact` where it states no qualifier. */
export type Qualifier = (typeof qualifiers)[number];
