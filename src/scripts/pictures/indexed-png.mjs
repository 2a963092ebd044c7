// @ts-check
import { deflateSync } from 'node:zlib';

const COLOURS = 256;
/** Masks the colour of a pixel: all pixels are opaque, and small integers are looked up twice as fast. */
const COLOUR = 0xffffff;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A picture with few colours as a PNG with a palette, less than half the size of one with true colours. With more than
 * 256 colours the rarest (edges of letters on marks) are replaced by the closest.
 * @param {Uint8Array} pixels red, green, blue and opacity of each; all are opaque
 * @param {number} width
 * @param {number} height
 * @returns {Buffer}
 */
export function indexedPng(pixels, width, height) {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const counts = countsOf(colours);
  const palette = [...counts.keys()]
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b)
    .slice(0, COLOURS);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  // Each row starts with the number of its filter, 0 for none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++) {
    const before = row * width;
    for (let x = 0; x < width;) {
      const whole = colours[before + x] ?? 0;
      const colour = whole & COLOUR;
      let place = places.get(colour);
      if (place === undefined) places.set(colour, (place = nearest(colour, palette)));
      for (; x < width && colours[before + x] === whole; x++) rows[before + x + row + 1] = place;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 5, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0))
  ]);
}

/** @param {Uint32Array} colours */
function countsOf(colours) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (let at = 0; at < colours.length;) {
    const whole = colours[at] ?? 0;
    const from = at;
    while (at < colours.length && colours[at] === whole) at++;
    counts.set(whole & COLOUR, (counts.get(whole & COLOUR) ?? 0) + at - from);
  }
  return counts;
}

/**
 * @param {number} colour
 * @param {number[]} palette
 */
function nearest(colour, palette) {
  const wanted = channels(colour);
  const distances = palette.map((one) =>
    channels(one).reduce((sum, channel, index) => sum + (channel - (wanted[index] ?? 0)) ** 2, 0)
  );
  return distances.indexOf(Math.min(...distances));
}

/**
 * @param {number} colour as four bytes in memory, the first being red
 * @returns {number[]} red, green, blue
 */
function channels(colour) {
  return [colour & 255, (colour >>> 8) & 255, (colour >>> 16) & 255];
}

/**
 * @param {string} name
 * @param {Buffer} data
 */
function chunk(name, data) {
  const whole = Buffer.alloc(data.length + 12);
  whole.writeUInt32BE(data.length, 0);
  whole.write(name, 4, 'latin1');
  data.copy(whole, 8);
  whole.writeUInt32BE(crc(whole.subarray(4, data.length + 8)), data.length + 8);
  return whole;
}

// Node has this checksum from 22.2 on: https://nodejs.org/api/zlib.html#zlibcrc32data-value
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** @param {Uint8Array} bytes */
function crc(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
