import type { Refusal } from './refusal';

/** The console refuses a statement: it allows only reading, and only its tables. */
export class RefusedError extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly sql: string,
    cause?: Error
  ) {
    super(cause?.message ?? `refused: ${refusal}`, { cause });
    this.name = 'RefusedError';
  }
}
