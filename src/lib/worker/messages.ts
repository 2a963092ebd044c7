/** A message to a worker: a numbered task, or the abort of one. */
export type Request<Task> =
  | { readonly id: number; readonly kind: 'task'; readonly task: Task }
  | { readonly id: number; readonly kind: 'abort' };

/** A worker's reply: any number of `progress`, then one `done` or `failed`. */
export type Reply<Result, Progress> = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly failure: Failure }
);

/** An error as data, since cloning would lose its class. After a fatal error the worker is unusable. */
export interface Failure {
  readonly fatal: boolean;
  /** The data from which the page restores the error. */
  readonly data: unknown;
}
