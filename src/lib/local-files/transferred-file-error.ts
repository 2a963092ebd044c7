import type { Failure } from '$lib/worker/messages';
import { FileError, type FaultInputs, type FileErrorCode } from './file-error';

/** A FileError by its parts, or the message of another error. */
type FileErrorData =
  { readonly code: FileErrorCode; readonly inputs: FaultInputs } | { readonly message: string };

/** An error of the worker that reads files, on its way to the page; too long a text or array is a lack of memory. */
export function fileFailureOf(error: unknown): Failure {
  return { fatal: true, data: dataOf(error) };
}

function dataOf(error: unknown): FileErrorData {
  if (error instanceof FileError) return { code: error.code, inputs: error.inputs };
  if (error instanceof RangeError) return { code: 'memory', inputs: {} };
  return { message: error instanceof Error ? error.message : String(error) };
}

/** The error of the worker, in its class again. */
export function fileErrorOf({ data }: Failure): Error {
  // The parse boundary: the worker of this site alone sends it.
  const error = data as FileErrorData;
  return 'code' in error ? new FileError(error.code, error.inputs) : new Error(error.message);
}
