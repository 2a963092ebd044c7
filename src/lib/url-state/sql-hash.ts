import { packText, unpackText } from './packed-text';

/** Longer addresses are cut by mail programs and messengers. */
const longest = 8_000;

/** Bytes that SQL may have: deflate packs a thousandfold at most, so that no link of this length holds more. */
const mostSql = 8_000_000;

/** SQL as the part of an address after its "#", packed; undefined where it would be too long to send. */
export async function sqlHash(sql: string): Promise<string | undefined> {
  const hash = `#sql=${await packText(sql)}`;
  return hash.length > longest ? undefined : hash;
}

/** SQL out of an address; undefined where it holds none, or a damaged one. */
export async function sqlOfHash(hash: string): Promise<string | undefined> {
  const text = /^#sql=([\w-]{1,8000})$/.exec(hash)?.[1];
  if (!text) return undefined;
  try {
    return await unpackText(text, mostSql);
  } catch {
    return undefined;
  }
}
