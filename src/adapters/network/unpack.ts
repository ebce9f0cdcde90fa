import type { Duplex } from 'node:stream';
import { errorCode } from '../../core/base/failure.js';

/** What a packed body holds. */
interface Unpacked {
  readonly body: Buffer;
  /** False where there is more than was wanted, or than arrived. */
  readonly isWhole: boolean;
}

/** A body as it arrived. */
interface Arrived {
  readonly raw: Buffer;
  /** It broke off on its way, or the rest was left there. */
  readonly isPart: boolean;
}

/**
 * Unpacks the beginning of an answer's body; a proxy may pack it in a way that nobody asked for.
 *
 * @param encoding its header `content-encoding`
 * @param maxBytes how much of what is in it is wanted: no more is unpacked
 * @returns the body as it is where nothing says that it is packed; undefined where it isn’t what its header says, or is
 *   damaged, however much of it could be unpacked
 */
export async function unpackBeginning(
  { raw, isPart }: Arrived,
  encoding = 'identity',
  maxBytes: number,
): Promise<Unpacked | undefined> {
  // An answer without a body (204, 304) may still have the header.
  const unpacking = raw.length === 0 || encoding === 'identity' ? undefined : await unpackerFor(encoding);
  if (!unpacking) return { body: raw, isWhole: true };
  const chunks: Buffer[] = [];
  let left = maxBytes;
  try {
    unpacking.end(raw);
    for await (const chunk of unpacking as AsyncIterable<Buffer>) {
      chunks.push(chunk.subarray(0, left));
      left -= chunk.length;
      if (left < 0) return { body: Buffer.concat(chunks), isWhole: false };
    }
    return { body: Buffer.concat(chunks), isWhole: true };
  } catch (error) {
    // Only what didn't arrive whole may end too early.
    const endsEarly = isPart && errorCode(error) === 'Z_BUF_ERROR';
    return endsEarly ? { body: Buffer.concat(chunks), isWhole: false } : undefined;
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
  const unpacked = await unpackBeginning({ raw: body, isPart: false }, encoding, maxBytes);
  if (!unpacked?.isWhole) throw new Error('an answer that can’t be unpacked');
  return unpacked.body;
}
