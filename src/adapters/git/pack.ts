import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/* Objects of git, by the thousands at once: a pack, as `git index-pack --stdin` takes it (gitformat-pack). */

const TYPES: Readonly<Record<string, number>> = { commit: 1, tree: 2, blob: 3, tag: 4 };

interface Packed {
  readonly type: string;
  readonly content: Uint8Array;
}

/** @param idLength of an id in hex: 40, or 64 where git uses SHA-256 */
export const hashOf = (idLength: number): string => (idLength === 64 ? 'sha256' : 'sha1');

export function packOf(objects: readonly Packed[], idLength: number): Buffer {
  const header = Buffer.alloc(12);
  header.write('PACK', 0);
  header.writeUInt32BE(2, 4);
  header.writeUInt32BE(objects.length, 8);
  const parts = objects.flatMap(({ type, content }) => [
    sizeOf(TYPES[type] ?? 0, content.length),
    deflateSync(content),
  ]);
  const body = Buffer.concat([header, ...parts]);
  return Buffer.concat([body, createHash(hashOf(idLength)).update(body).digest()]);
}

/** Type and size: four bits of it, then seven with each byte that follows. */
function sizeOf(type: number, size: number): Buffer {
  const bytes = [(type << 4) | (size & 15)];
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | 128;
    bytes.push(rest & 127);
  }
  return Buffer.from(bytes);
}
