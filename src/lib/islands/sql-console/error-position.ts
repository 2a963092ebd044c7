import { QueryError } from '$lib/query/engine/query-error';
import { RefusedError } from './refused-error';

/** Where in its statement an error stands, in characters from 0; undefined where nobody says. */
export function placeOf(error: unknown): number | undefined {
  if (error instanceof QueryError) return error.position;
  if (error instanceof RefusedError) return 0;
  return undefined;
}
