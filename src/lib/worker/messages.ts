/** What a page sends to a worker: a task under a number, by which it is answered and can be aborted. */
export type Request<Task> =
  | { readonly id: number; readonly kind: 'task'; readonly task: Task }
  | { readonly id: number; readonly kind: 'abort' };

/** What a worker sends back: any number of `progress`, then one `done` or `failed`. */
export type Reply<Result, Progress> = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly failure: Failure }
);

/**
 * An error on its way out of a worker: a clone would lose its class, so it travels as data. After a fatal one the worker is of no
 * more use.
 */
export interface Failure {
  readonly fatal: boolean;
  /** What the page makes an error of again. */
  readonly data: unknown;
}
