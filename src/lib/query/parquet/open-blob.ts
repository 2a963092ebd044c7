import type { AsyncBuffer } from 'hyparquet';
import { arrowFileType } from './arrow-file';

/** Opens a local file for reading in parts, so that it is never in memory whole. `arrow` is true for an arrow-file.ts. */
export function openBlob(blob: Blob): {
  readonly name: string;
  readonly file: AsyncBuffer;
  readonly arrow: boolean;
} {
  const slice = (from: number, to?: number): Promise<ArrayBuffer> => blob.slice(from, to).arrayBuffer();
  return {
    name: blob instanceof File ? blob.name : 'file',
    file: { byteLength: blob.size, slice },
    arrow: blob.type === arrowFileType
  };
}
