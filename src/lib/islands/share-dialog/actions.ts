/** What can be done with a figure, in the order of the links under it. */
export const actions = ['share', 'embed', 'download', 'cite'] as const;
export type Action = (typeof actions)[number];
