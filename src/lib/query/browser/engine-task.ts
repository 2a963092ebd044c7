import type { Parameter, TableSource } from '../engine/engine';
import type { Numbers } from '../engine/numbers';
import type { Columns } from '../engine/rows';

/** The tasks of the engine's worker. */
export type EngineTask =
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

/** The columns of a `run`, the arrays of `numbers`; other tasks have no result. */
export type EngineResult = Columns | Numbers | undefined;
