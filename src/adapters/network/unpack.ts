import type { Duplex } from 'node:stream';

/** What a packed body holds. */
interface Unpacked {
  readonly body: Buffer;
  /** False where there is more than was wanted, or the rest can't be unpacked. */
  readonly isWhole: boolean;
}

/**
 * Unpacks the beginning of an answer's body; a proxy may pack it in a way that nobody asked for.
 *
 * @param encoding its header `content-encoding`
 * @param maxBytes how much of what is in it is wanted: no more is unpacked
 * @returns the body as it is where nothing says that it is packed; undefined where it isn’t what its header says
 */
export async function unpackBeginning(
  body: Buffer,
  encoding = 'identity',
  maxBytes: number,
): Promise<Unpacked | undefined> {
  // An answer without a body (204, 304) may still have the header.
  const unpacking = body.length === 0 || encoding === 'identity' ? undefined : await unpackerFor(encoding);
  if (!unpacking) return { body, isWhole: true };
  const chunks: Buffer[] = [];
  let left = maxBytes;
  try {
    unpacking.end(body);
    for await (const chunk of unpacking as AsyncIterable<Buffer>) {
      chunks.push(chunk.subarray(0, left));
      left -= chunk.length;
      if (left < 0) return { body: Buffer.concat(chunks), isWhole: false };
    }
    return { body: Buffer.concat(chunks), isWhole: true };
  } catch {
    return chunks.length > 0 ? { body: Buffer.concat(chunks), isWhole: false } : undefined;
  }
}

async function unpackerFor(encoding: string): Promise<Duplex | undefined> {
  const { createGunzip, createInflate, createBrotliDecompress } = await import('node:zlib');
  const ways = new Map([
    ['gzip', createGunzip],
    ['x-gzip', createGunzip],
    ['deflate', createInflate],
    ['br', createBrotliDecompress],
  ]);
  return ways.get(encoding.toLowerCase())?.();
}

/**
 * The same of a whole body.
 *
 * @throws Error where it isn't all that its header says, or holds more than `maxBytes`
 */
export async function unpack(body: Buffer, encoding: string | undefined, maxBytes: number): Promise<Buffer> {
  const unpacked = await unpackBeginning(body, encoding, maxBytes);
  if (!unpacked?.isWhole) throw new Error('an answer that can’t be unpacked');
  return unpacked.body;
}
