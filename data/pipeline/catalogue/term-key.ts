import type { terms } from '../schema/terms.ts';
import type { Row } from '../schema/row.ts';

/** The key of a term among those of its kind: its slug, or `dimension/slug` for a category, which may have several parents. */
export function termKey({ kind, slug, parent }: Row<typeof terms>): string {
  return kind === 'category' ? `${parent ?? ''}/${slug}` : slug;
}
