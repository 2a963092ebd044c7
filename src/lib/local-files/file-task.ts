import type { FileTable } from './build-table';
import type { Overrides, Plan, Preview } from './plan';

/** The tasks of the worker that reads files. */
export type FileTask =
  | { readonly kind: 'preview'; readonly file: File; readonly overrides: Overrides }
  | { readonly kind: 'build'; readonly file: File; readonly plan: Plan };

export type FileResult =
  | { readonly kind: 'preview'; readonly preview: Preview }
  | { readonly kind: 'build'; readonly table: FileTable };
