/**
 * Encodes text in an encoding that Node can only decode: decodes every pair of bytes once, and looks characters up in
 * reverse.
 */
export function encodeChinese(text: string, encoding: 'big5' | 'gb18030'): Uint8Array<ArrayBuffer> {
  const bytes = table(encoding);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)];
      const pair = bytes.get(character);
      if (!pair) throw new RangeError(`${character} is not in ${encoding}`);
      return pair;
    })
  );
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function table(encoding: 'big5' | 'gb18030'): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const made = new Map<string, readonly number[]>();
  for (let lead = 0xa1; lead <= 0xf9; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if ([...text].length === 1 && text !== '\ufffd' && !made.has(text)) made.set(text, [lead, trail]);
    }
  }
  tables.set(encoding, made);
  return made;
}
