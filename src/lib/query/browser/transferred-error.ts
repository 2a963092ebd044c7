import type { Failure } from '$lib/worker/messages';
import { isFatal, LoadError, QueryError, StartError } from '../engine/errors';

/** An error of the engine as data, with what its class needs to be made again. */
type ErrorData =
  | {
      readonly name: 'QueryError';
      readonly message: string;
      readonly sql: string;
      readonly position: number | undefined;
    }
  | { readonly name: 'LoadError'; readonly file: string; readonly wrong: string }
  | { readonly name: 'StartError'; readonly wrong: string }
  | { readonly name: 'Error'; readonly message: string };

/** An error of the engine's worker on its way to the page. A fatal one needs a new worker. */
export function failureOf(error: unknown): Failure {
  return { fatal: isFatal(error), data: dataOf(error) };
}

function dataOf(error: unknown): ErrorData {
  if (error instanceof QueryError)
    return { name: 'QueryError', message: error.message, sql: error.sql, position: error.position };
  if (error instanceof LoadError) return { name: 'LoadError', file: error.file, wrong: error.wrong };
  if (error instanceof StartError) return { name: 'StartError', wrong: error.wrong };
  return { name: 'Error', message: error instanceof Error ? error.message : String(error) };
}

/** The error of the worker, in its class again. */
export function errorOf({ data }: Failure): Error {
  // The parse boundary: workers of this site alone send it.
  const error = data as ErrorData;
  switch (error.name) {
    case 'QueryError':
      return new QueryError(error.message, error.sql, error.position);
    case 'LoadError':
      return new LoadError(error.file, error.wrong);
    case 'StartError':
      return new StartError(error.wrong);
    case 'Error':
      return new Error(error.message);
  }
}
