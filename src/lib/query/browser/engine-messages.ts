import type { Parameter, Progress, TableSource } from '../engine/engine';
import type { Numbers } from '../engine/numbers';
import type { Columns } from '../engine/rows';
import type { Failure } from './transferred-error';

/** What the page asks of the worker. */
export type Task =
  | { readonly kind: 'start' }
  | {
      readonly kind: 'load';
      readonly table: string;
      readonly source: TableSource;
      readonly columns?: readonly string[] | undefined;
      readonly places?: readonly number[] | undefined;
    }
  | { readonly kind: 'drop'; readonly table: string }
  | { readonly kind: 'run'; readonly sql: string; readonly parameters: readonly Parameter[] }
  | { readonly kind: 'numbers'; readonly sql: string; readonly parameters: readonly Parameter[] };

/** A task has a number, by which it is answered and can be stopped. */
export type Request = { readonly id: number } & (Task | { readonly kind: 'abort' });

/** Any number of `progress`, then one `done` or `failed`. A `run` ends with its columns, so does `numbers`. */
export type Reply = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly columns?: Columns | Numbers | undefined }
  | { readonly kind: 'failed'; readonly failure: Failure }
);
