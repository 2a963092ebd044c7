// @ts-check

const MAGIC = Buffer.from([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]);
const EXPORTS = 7;

/**
 * A WebAssembly module with only some of its exports; everything else is unchanged, byte for byte. The format:
 * https://webassembly.github.io/spec/core/binary/modules.html
 * @param {Uint8Array} module
 * @param {(name: string) => boolean} wanted
 * @returns {Buffer}
 * @throws {TypeError} where it is no module of version 1, or ends too soon
 */
export function pickExports(module, wanted) {
  const bytes = Buffer.from(module.buffer, module.byteOffset, module.byteLength);
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) throw new TypeError('This is no WebAssembly module.');
  /** @type {Buffer[]} */
  const parts = [MAGIC];
  for (let at = MAGIC.length; at < bytes.length;) {
    const [size, start] = numberAt(bytes, at + 1);
    const end = start + size;
    if (end > bytes.length) throw new TypeError(`The module ends within the section at byte ${at}.`);
    if (bytes[at] === EXPORTS) {
      const picked = exportsOf(bytes.subarray(start, end), wanted);
      parts.push(Buffer.from([EXPORTS]), written(picked.length), picked);
    } else parts.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat(parts);
}

/**
 * @param {Buffer} section
 * @param {(name: string) => boolean} wanted
 */
function exportsOf(section, wanted) {
  const [count, first] = numberAt(section, 0);
  /** @type {Buffer[]} */
  const picked = [];
  for (let at = first, left = count; left > 0; left--) {
    const [length, name] = numberAt(section, at);
    // The name is followed by one byte for the kind, and the index of the export.
    const [, end] = numberAt(section, name + length + 1);
    if (wanted(section.toString('utf8', name, name + length))) picked.push(section.subarray(at, end));
    at = end;
  }
  return Buffer.concat([written(picked.length), ...picked]);
}

/**
 * Reads an unsigned number in LEB128.
 * @param {Buffer} bytes
 * @param {number} at
 * @returns {[number: number, end: number]}
 */
function numberAt(bytes, at) {
  let number = 0;
  for (let place = 0; place < 5; place++) {
    const byte = bytes[at + place];
    if (byte === undefined) throw new TypeError(`The module ends within a number at byte ${at}.`);
    number += (byte & 127) * 2 ** (7 * place);
    if (byte < 128) return [number, at + place + 1];
  }
  throw new TypeError(`No 32-bit number at byte ${at}.`);
}

/** @param {number} number */
function written(number) {
  /** @type {number[]} */
  const bytes = [];
  for (let rest = number; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) + 128);
  }
}
