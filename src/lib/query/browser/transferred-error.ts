import { QueryError } from '../engine/query-error';
import { isFatal } from '../engine/is-fatal';
import { LoadError } from '../engine/load-error';
import { StartError } from '../engine/start-error';

/** An error on its way out of the worker, as a clone would lose its class. A fatal one needs a new worker. */
export type Failure = { readonly fatal: boolean } & (
  | {
      readonly name: 'QueryError';
      readonly message: string;
      readonly sql: string;
      readonly position: number | undefined;
    }
  | { readonly name: 'LoadError'; readonly file: string; readonly wrong: string }
  | { readonly name: 'StartError'; readonly wrong: string }
  | { readonly name: 'Error'; readonly message: string }
);

export function failureOf(error: unknown): Failure {
  const fatal = isFatal(error);
  if (error instanceof QueryError) {
    return { fatal, name: 'QueryError', message: error.message, sql: error.sql, position: error.position };
  }
  if (error instanceof LoadError) return { fatal, name: 'LoadError', file: error.file, wrong: error.wrong };
  if (error instanceof StartError) return { fatal, name: 'StartError', wrong: error.wrong };
  return { fatal, name: 'Error', message: error instanceof Error ? error.message : String(error) };
}

export function errorOf(failure: Failure): Error {
  switch (failure.name) {
    case 'QueryError':
      return new QueryError(failure.message, failure.sql, failure.position);
    case 'LoadError':
      return new LoadError(failure.file, failure.wrong);
    case 'StartError':
      return new StartError(failure.wrong);
    case 'Error':
      return new Error(failure.message);
  }
}
