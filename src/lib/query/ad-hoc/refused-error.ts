import type { Refusal } from './refusal';

/** A statement that the console does not run: it reads, and reaches nothing but its tables. */
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
