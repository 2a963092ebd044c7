import { QueryError } from '$lib/query/engine/errors';
import { RefusedError } from '$lib/query/ad-hoc/refused-error';

/** The position of an error in its statement, in characters from 0; undefined where unknown. */
export function errorPosition(error: unknown): number | undefined {
  if (error instanceof QueryError) return error.position;
  if (error instanceof RefusedError) return 0;
  return undefined;
}
