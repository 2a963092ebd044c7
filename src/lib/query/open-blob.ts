import type { AsyncBuffer } from 'hyparquet';

/** Opens a file of the visitor's, part by part: it is never in memory whole. */
export function openBlob(blob: Blob): { readonly name: string; readonly file: AsyncBuffer } {
  const slice = (from: number, to?: number): Promise<ArrayBuffer> => blob.slice(from, to).arrayBuffer();
  return { name: blob instanceof File ? blob.name : 'file', file: { byteLength: blob.size, slice } };
}
