import { packText, unpackText } from './packed-text';

/** Mail programs and messengers cut longer addresses. */
const longest = 8_000;

/** Maximum bytes of SQL: deflate packs at most a thousandfold, so no link of this length holds more. */
const mostSql = 8_000_000;

/** SQL as a packed address fragment; undefined where the address would be too long to send. */
export async function sqlHash(sql: string): Promise<string | undefined> {
  const hash = `#sql=${await packText(sql)}`;
  return hash.length > longest ? undefined : hash;
}

/** SQL from an address; undefined where it has none, or a damaged one. */
export async function sqlOfHash(hash: string): Promise<string | undefined> {
  const text = /^#sql=([\w-]{1,8000})$/.exec(hash)?.[1];
  if (!text) return undefined;
  try {
    return await unpackText(text, mostSql);
  } catch {
    return undefined;
  }
}
