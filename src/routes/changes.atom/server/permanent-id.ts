import { createHash } from 'node:crypto';

/** The namespace UUID of this site's ids. */
const namespace = Buffer.from('5b0f3a8e4f1d4c0f9d6e2a7c1b8e6d34', 'hex');

/**
 * The id of a feed or an entry, a URN of a UUID of version 5 (RFC 9562) made from its name. It must never change,
 * whichever host serves it.
 */
export function permanentId(name: string): string {
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `urn:uuid:${parts.join('-')}`;
}
