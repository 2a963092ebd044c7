import { terms, type Term } from '$lib/catalogue/generated/terms';

const entities: Readonly<Record<string, Term>> = terms.entity;

/** The province includes nine of the eleven cities, but the terms place them under the Greater Bay Area. */
const beyondTerms: Readonly<Record<string, readonly string[]>> = {
  guangdong: ['gba', 'hong-kong', 'macao']
};

/** Categories that no title may call the largest: sums of others, or remainders. */
const noParts = new Set(['all', 'total', 'other', 'others', 'unknown', 'undisclosed']);

/**
 * The lines of a chart that include others or are remainders, so that no title calls them the largest: the Greater Bay
 * Area among its cities is one, Hong Kong next to Shenzhen is not.
 */
export function wholesOf(field: 'entity' | 'category', ids: readonly string[]): ReadonlySet<string> {
  if (field === 'category') return new Set(ids.filter((id) => noParts.has(id)));
  return new Set(ids.filter((id) => isWhole(id, ids)));
}

function isWhole(id: string, ids: readonly string[]): boolean {
  const parent = entities[id]?.parent;
  const hasPeer = parent != null && ids.some((other) => other !== id && entities[other]?.parent === parent);
  return !hasPeer && ids.some((other) => other !== id && isWithin(other, id));
}

function isWithin(id: string, whole: string): boolean {
  const except = beyondTerms[whole];
  if (except) return !except.includes(id) && entities[id]?.parent === 'gba';
  for (let at = entities[id]?.parent; at != null; at = entities[at]?.parent) if (at === whole) return true;
  return false;
}
