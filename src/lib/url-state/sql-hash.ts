/** Longer addresses are cut by mail programs and messengers. */
const longest = 8_000;

/** SQL as the part of an address after its "#", packed; undefined where it would be too long to send. */
export async function sqlHash(sql: string): Promise<string | undefined> {
  const packed = await through(new TextEncoder().encode(sql), new CompressionStream('deflate-raw'));
  const text = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
  const hash = `#sql=${text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
  return hash.length > longest ? undefined : hash;
}

/** SQL out of an address; undefined where it holds none, or a damaged one. */
export async function sqlOfHash(hash: string): Promise<string | undefined> {
  const text = /^#sql=([\w-]{1,8000})$/.exec(hash)?.[1];
  if (!text) return undefined;
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (item) =>
      item.charCodeAt(0)
    );
    const sql = await through(bytes, new DecompressionStream('deflate-raw'));
    return new TextDecoder('utf-8', { fatal: true }).decode(sql);
  } catch {
    return undefined;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
