import type { Failure } from '$lib/worker/messages';
import { FileError, type FaultInputs, type FileErrorCode } from './file-error';

/** The fields of a FileError, or the message of another error. */
type FileErrorData =
  { readonly code: FileErrorCode; readonly inputs: FaultInputs } | { readonly message: string };

/** Serialises an error of the file worker for the page. A text or array that is too long counts as a lack of memory. */
export function fileFailureOf(error: unknown): Failure {
  return { fatal: true, data: dataOf(error) };
}

function dataOf(error: unknown): FileErrorData {
  if (error instanceof FileError) return { code: error.code, inputs: error.inputs };
  if (error instanceof RangeError) return { code: 'memory', inputs: {} };
  return { message: error instanceof Error ? error.message : String(error) };
}

/** Restores the worker's error with its class. */
export function fileErrorOf({ data }: Failure): Error {
  // The parse boundary: only this site's worker sends it.
  const error = data as FileErrorData;
  return 'code' in error ? new FileError(error.code, error.inputs) : new Error(error.message);
}
