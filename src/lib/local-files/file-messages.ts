import type { BuiltTable } from './build-table';
import type { FileErrorCode, FaultInputs } from './file-error';
import type { Overrides, Plan, Preview } from './plan';

/** What the page asks of the worker that reads files. */
export type Job =
  | { readonly kind: 'preview'; readonly file: File; readonly overrides: Overrides }
  | { readonly kind: 'build'; readonly file: File; readonly plan: Plan };

/** Any number of `progress`, then one of the others. A fault is told by its parts, as a clone would lose its class. */
export type Told =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'previewed'; readonly preview: Preview }
  | { readonly kind: 'built'; readonly table: BuiltTable }
  | { readonly kind: 'fault'; readonly code: FileErrorCode; readonly inputs: FaultInputs }
  | { readonly kind: 'failed'; readonly message: string };
