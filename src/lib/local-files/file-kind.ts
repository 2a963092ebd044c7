import { FileError } from './file-error';

export type FileKind = 'csv' | 'json' | 'xlsx' | 'parquet';

/**
 * The kind of a file, judged by its first bytes before its name.
 * @param head the first 4 kB or more, or the whole file.
 * @throws FileError for what cannot be a table: an empty or compressed file, an old or encrypted workbook, another
 * program's file.
 */
export function fileKind(head: Uint8Array, name: string): FileKind {
  if (head.length === 0) throw new FileError('empty');
  const starts = (...bytes: number[]) => bytes.every((byte, at) => head[at] === byte);
  if (starts(0x50, 0x41, 0x52, 0x31) || /\.parquet$/i.test(name)) return 'parquet';
  if (starts(0x50, 0x41, 0x52, 0x45)) throw new FileError('parquet_encrypted');
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return 'xlsx';
  // A compound file: a workbook from before 2007, or an encrypted one.
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    const wrapped = new TextDecoder('utf-16le').decode(head).includes('EncryptedPackage');
    throw new FileError(wrapped ? 'encrypted' : 'xls');
  }
  if (starts(0x1f, 0x8b) || starts(0x28, 0xb5, 0x2f, 0xfd)) throw new FileError('gzip');
  if (/\.xlsx$/i.test(name)) throw new FileError('xlsx_broken');
  if (isBinary(head)) throw new FileError('binary');
  if (/\.(?:json|ndjson|jsonl|geojson)$/i.test(name)) return 'json';
  if (/\.(?:csv|tsv|tab)$/i.test(name)) return 'csv';
  return /^\s*[[{]/.test(new TextDecoder().decode(head.subarray(0, 64))) ? 'json' : 'csv';
}

/** Text has zero bytes only in UTF-16, and then on one side of every pair; other control characters are rare. */
function isBinary(head: Uint8Array): boolean {
  const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (marked) return false;
  if (new TextDecoder('latin1').decode(head.subarray(0, 5)) === '%PDF-') return true;
  const zeros = [0, 0];
  let controls = 0;
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  });
  const [fewer = 0, more = 0] = zeros.sort((a, b) => a - b);
  if (more > 0) return more < head.length * 0.15 || fewer > head.length * 0.025;
  return controls > head.length * 0.005;
}
