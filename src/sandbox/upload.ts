import type { IncomingMessage } from 'node:http';
import { firstFileIn } from './multipart.js';

/** A request's body, or only its size where there was more than the sandbox takes. */
export interface Body {
  readonly size: number;
  readonly bytes: Buffer | undefined;
}

/**
 * Reads a body to its end, also one that is too large: a client that is still sending would otherwise see a broken
 * connection instead of the answer.
 */
export async function readBody(request: IncomingMessage, mostBytes: number): Promise<Body> {
  let chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= mostBytes) chunks.push(chunk);
    else chunks = [];
  }
  return { size, bytes: size <= mostBytes ? Buffer.concat(chunks) : undefined };
}

type Upload = { readonly xml: Uint8Array } | { readonly wrong: string };

/**
 * Finds the file in the body of a POST.
 *
 * Assumption, [open] (docs/vendor-api.md, Endpoints): both forms are taken, the XML itself and multipart, in which
 * the field may have any name.
 */
export function fileIn(bytes: Buffer, contentType: string): Upload {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase();
  if (type === 'application/xml' || type === 'text/xml') return notEmpty(bytes);
  if (type !== 'multipart/form-data') {
    return { wrong: 'Content-Type must be application/xml or multipart/form-data.' };
  }
  const found = firstFileIn(bytes, contentType);
  return 'file' in found ? notEmpty(found.file) : found;
}

function notEmpty(xml: Uint8Array): Upload {
  return xml.length === 0 ? { wrong: 'The file is missing or empty.' } : { xml };
}
