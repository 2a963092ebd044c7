import { coloursOf, type Colour } from '$lib/catalogue/colour';
import type { Field, Group, RegisterRow } from './row';
import type { RegisterSpec } from './spec';

/** "Not found" and "not stated" are grey, so that no colour makes them look like a finding. */
const unknown = new Set(['none-known', 'undisclosed', 'elsewhere']);
/** Groups of all others come last. */
const rest = new Set(['other', 'other-sectors']);

/**
 * The groups of a field among some rows, with their colours: in the given order, or those with most rows first; groups
 * of all others come last.
 */
export function linesOf(
  spec: RegisterSpec,
  rows: readonly RegisterRow[],
  field: Field
): (Group & { readonly colour: Colour })[] {
  const found = new Map<string, Group & { readonly count: number }>();
  for (const { groups, count = 1 } of rows) {
    const group = groups[field];
    if (group) found.set(group.id, { ...group, count: (found.get(group.id)?.count ?? 0) + count });
  }
  const given = field === (spec.parts ?? spec.lines) ? (spec.given ?? []) : [];
  const place = (id: string) => (given.includes(id) ? given.indexOf(id) : given.length);
  const order = [...found.values()].sort(
    (a, b) =>
      place(a.id) - place(b.id) ||
      Number(rest.has(a.id)) - Number(rest.has(b.id)) ||
      b.count - a.count ||
      a.id.localeCompare(b.id, 'en')
  );
  const named = order.filter(({ id }) => !unknown.has(id) && id !== 'other-sectors').map(({ id }) => id);
  const coloured = given.length > 0 || (spec.mark === 'share-rows' && field === spec.parts);
  const colours = coloursOf(named);
  return order.map(({ id, name }) => ({
    id,
    name,
    colour: coloured ? (colours[named.indexOf(id)] ?? 'grey') : 'blue'
  }));
}
