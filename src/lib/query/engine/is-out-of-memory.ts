import { engineError } from './engine-error';

/** Whether an engine says that it has too little memory: by the type of its fault, or, where it ends a transaction, by its words. */
export function isOutOfMemory(cause: unknown): boolean {
  return /^Out of Memory|could not allocate block/.test(engineError(cause).message);
}
