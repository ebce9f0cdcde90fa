import { crc32, inflateRawSync } from 'node:zlib';
import { errorCode } from '../../../base/failure.js';
import { damaged, Refusal } from './refusal.js';

/*
 * The parts of a workbook, which is a ZIP archive (PKWARE APPNOTE 6.3.10; ISO/IEC 29500-2). Only what is asked for is
 * unpacked, never more than the limit, and only where it has the checksum that the archive says.
 */

/** A sheet of 100,000 rows has less; an archive that says more, or unpacks to more, isn't a list of people. */
const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;

interface Part {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const LOCATOR_64 = 0x07064b50;
const END_64 = 0x06064b50;
const END_BYTES = 22;
/** A comment may follow the end of the directory. */
const MAX_COMMENT = 0xffff;
const [STORED, DEFLATED] = [0, 8];
const [IN_64, IN_64_SHORT] = [0xffffffff, 0xffff];
const MAX_PARTS = 10_000;

/** An archive whose directory was read. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  /**
   * @returns the bytes of a part, or undefined where there is none of this name
   * @throws Refusal where it is damaged, or all that was unpacked so far is larger than any roster
   */
  read(name: string): Uint8Array | undefined;
}

/**
 * @param limit of all that is unpacked, in bytes
 * @throws Refusal where the bytes aren't a whole archive
 */
export function openArchive(bytes: Uint8Array, limit = MAX_UNPACKED_BYTES): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = within(() => directoryOf(view));
  let left = limit;
  return {
    names: new Set(parts.keys()),
    read: (name) => {
      const part = parts.get(name);
      if (!part) return undefined;
      const unpacked = within(() => unpack(bytes, view, part, left));
      left -= unpacked.length;
      return unpacked;
    },
  };
}

/** What reads beyond the end of the bytes, or can't be inflated, is damaged. */
function within<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw damaged();
  }
}

function directoryOf(view: DataView): Map<string, Part> {
  const end = endOf(view);
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if ((count === IN_64_SHORT || at === IN_64) && view.getUint32(end - 20, true) === LOCATOR_64) {
    const end64 = Number(view.getBigUint64(end - 12, true));
    if (view.getUint32(end64, true) !== END_64) throw damaged();
    count = Number(view.getBigUint64(end64 + 32, true));
    at = Number(view.getBigUint64(end64 + 48, true));
  }
  if (count > MAX_PARTS) throw damaged();
  const parts = new Map<string, Part>();
  // No two parts have one name, whatever its capitals (ISO/IEC 29500-2, part name equivalence): another program may read
  // the other one.
  const names = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw damaged();
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((one) =>
      view.getUint16(at + one, true),
    );
    const nameAt = at + 46;
    const extraAt = nameAt + (nameLength ?? 0);
    const name = new TextDecoder().decode(bytesAt(view, nameAt, nameLength ?? 0)).replaceAll('\\', '/');
    const path = name.replace(/^\//, '');
    if (names.size === names.add(path.toLowerCase()).size) throw damaged();
    parts.set(path, partAt(view, at, extraAt, extraLength ?? 0));
    at = extraAt + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return parts;
}

const bytesAt = (view: DataView, at: number, length: number): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset + at, length);

function endOf(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged();
}

function partAt(view: DataView, at: number, extraAt: number, extraLength: number): Part {
  const large = numbersIn64(view, extraAt, extraLength);
  // Those that don't fit are in the extra field, in this order.
  const number = (offset: number): number => {
    const short = view.getUint32(at + offset, true);
    return short === IN_64 ? (large.shift() ?? short) : short;
  };
  const [unpacked, packed] = [number(24), number(20)];
  return {
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packed,
    unpacked,
    offset: number(42),
  };
}

function numbersIn64(view: DataView, extraAt: number, extraLength: number): number[] {
  for (let at = extraAt; at + 4 <= extraAt + extraLength;) {
    const [kind, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (kind === 1) {
      const numbers = Math.floor(length / 8);
      return Array.from({ length: numbers }, (_, one) => Number(view.getBigUint64(at + 4 + one * 8, true)));
    }
    at += 4 + length;
  }
  return [];
}

function unpack(bytes: Uint8Array, view: DataView, part: Part, limit: number): Uint8Array {
  if (part.isEncrypted) {
    throw new Refusal(
      'The workbook is protected by a password.',
      'Take the password off: in Excel choose File, Info, Protect Workbook, Encrypt with Password.',
    );
  }
  if (part.unpacked > limit) throw tooLarge();
  if (view.getUint32(part.offset, true) !== LOCAL) throw damaged();
  const start =
    part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true);
  const packed = bytes.subarray(start, start + part.packed);
  const unpacked = part.method === STORED ? packed : inflated(packed, part.method, limit);
  if (unpacked.length !== part.unpacked || crc32(unpacked) !== part.crc) throw damaged();
  return unpacked;
}

/** Stops at the limit, whatever size the archive claims. */
function inflated(packed: Uint8Array, method: number, limit: number): Uint8Array {
  if (method !== DEFLATED) throw damaged();
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    throw errorCode(error) === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : damaged();
  }
}

function tooLarge(): Refusal {
  return new Refusal(
    `Unpacked, the workbook is larger than ${MAX_UNPACKED_BYTES / 1024 / 1024} MiB, as no list of people is.`,
    'Check that the right file was fetched; delete sheets and columns that aren’t needed.',
  );
}
