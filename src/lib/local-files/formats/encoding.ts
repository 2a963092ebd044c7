import { frequentCharacters } from './frequent-characters';
import type { Encoding } from '../plan';

/**
 * Detects the encoding of a text from its first bytes: a byte order mark, the zeros of UTF-16, valid UTF-8; else the
 * one of Big5, GB18030 and Windows-1252 that gives the most plausible text.
 * @param whole whether these are all bytes; otherwise the last character may be cut.
 */
export function detectEncoding(sample: Uint8Array, whole: boolean): Encoding {
  const [first, second, third] = sample;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const half = sample.length / 2;
  if ((zeros[1] ?? 0) > half * 0.3 && (zeros[0] ?? 0) < half * 0.05) return 'utf-16le';
  if ((zeros[0] ?? 0) > half * 0.3 && (zeros[1] ?? 0) < half * 0.05) return 'utf-16be';
  if (decoded(sample, 'utf-8', whole) !== undefined) return 'utf-8';
  const scores = (['big5', 'gb18030'] as const).map((encoding) => ({
    encoding,
    score: likeness(decoded(sample, encoding, whole))
  }));
  const [best] = scores.sort((a, b) => b.score - a.score);
  return best && best.score > 0.05 ? best.encoding : 'windows-1252';
}

/** The decoded bytes; undefined where they are invalid in this encoding. */
function decoded(bytes: Uint8Array, encoding: Encoding, whole: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: !whole });
  } catch {
    return undefined;
  }
}

/** The share of frequent Chinese characters among all non-ASCII ones; characters that nobody writes count against it. */
function likeness(text: string | undefined): number {
  if (text === undefined) return 0;
  let [frequent, strange, all] = [0, 0, 0];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) continue;
    all++;
    if (frequentCharacters.has(character)) frequent++;
    else if ((code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd) strange++;
  }
  return all === 0 ? 0 : (frequent - strange) / all;
}
