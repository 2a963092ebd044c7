import type { Tier } from '$lib/catalogue/generated/rows';

/** The tiers of sources, the closest to the fact first. */
export const tiers = ['official', 'press', 'secondary'] as const satisfies readonly Tier[];
