import type { Failure } from '$lib/worker/messages';
import { isFatal, LoadError, QueryError, StartError } from '../engine/errors';

/** The fields of an engine error, enough to restore its class. */
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

/** Serialises an error of the engine's worker for the page. After a fatal error a new worker is needed. */
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

/** Restores the worker's error with its class. */
export function errorOf({ data }: Failure): Error {
  // The parse boundary: only this site's workers send it.
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
