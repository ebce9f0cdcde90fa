import { latin1Of } from '../../src/core/base/latin1.js';

/**
 * Cuts any document before some of its records, as the writer of both files cuts its own.
 *
 * @param bytes at least so many are in each part, where there are so many
 * @yields documents, which have the head and the end of the whole; none where those are more than that, or hold half of
 *   an element
 */
export function* partsOf(document: Uint8Array, record: string, bytes: number): Generator<Uint8Array> {
  const all = Buffer.from(document.buffer, document.byteOffset, document.byteLength);
  const [opening, closing] = [`<${record}>`, `</${record}>`];
  const end = all.lastIndexOf(closing) + closing.length;
  let from = all.indexOf(opening);
  const [head, tail] = [all.subarray(0, from), all.subarray(end)];
  if (head.length + tail.length > bytes || depthAfter(head) !== 1 || depthAfter(tail) !== -1) return;
  while (from !== -1 && from < end) {
    const next = all.indexOf(opening, from + bytes);
    const to = next === -1 ? end : next;
    yield Buffer.concat([head, all.subarray(from, to), tail]);
    from = to;
  }
}

/** How many elements are open after a stretch of a document that is plain. */
function depthAfter(stretch: Uint8Array): number {
  const text = latin1Of(stretch);
  return (text.match(/<\w/g)?.length ?? 0) - (text.match(/<\//g)?.length ?? 0);
}
