import type { Fault } from './fault.ts';

const LINE_FEED = 10;

/** The text of UTF-8 bytes without a byte-order mark, or one fault for each line that is not UTF-8. */
export function decode(file: string, bytes: Uint8Array): { text: string; faults: Fault[] } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), faults: [] };
  } catch {
    return { text: '', faults: [...badLines(file, bytes)] };
  }
}

/**
 * One fault for each line that is not UTF-8. Big5, GB18030 and Latin-1 never use 0x0a inside a character, so lines can be
 * tried one by one.
 * @param first the number of the first line.
 */
export function* badLines(file: string, bytes: Uint8Array, first = 1): Generator<Fault> {
  let from = 0;
  for (let row = first; from < bytes.length; row++) {
    const feed = bytes.indexOf(LINE_FEED, from);
    const to = feed === -1 ? bytes.length : feed;
    const line = bytes.subarray(from, to);
    const bad = badByteAt(line);
    if (bad !== -1) {
      const byte = (line[bad] ?? 0).toString(16).padStart(2, '0');
      yield {
        file,
        row,
        column: 'encoding',
        found: `the byte 0x${byte} at position ${bad + 1}`,
        expected: 'UTF-8'
      };
    }
    from = to + 1;
  }
}

/* Where strict decoding gives up, byte by byte; a character cut off by the line's end counts as its last byte. */
function badByteAt(line: Uint8Array): number {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let at = 0;
  try {
    for (; at < line.length; at++) strict.decode(line.subarray(at, at + 1), { stream: true });
    at = line.length - 1;
    strict.decode();
    return -1;
  } catch {
    return at;
  }
}
