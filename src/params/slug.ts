import type { ParamMatcher } from '@sveltejs/kit';

/** A name without a dot, so that the route of a chart's page does not match its files. */
export const match = ((parameter) => /^[a-z0-9-]+$/.test(parameter)) satisfies ParamMatcher;
