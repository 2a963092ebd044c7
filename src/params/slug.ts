import type { ParamMatcher } from '@sveltejs/kit';

/** A name without a dot: the files of a chart stand beside its page, and are not taken for one. */
export const match = ((parameter) => /^[a-z0-9-]+$/.test(parameter)) satisfies ParamMatcher;
