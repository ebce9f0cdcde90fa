import { SaxesParser } from 'saxes';
import { damaged, Refusal } from './refusal.js';

/** What is done with the elements of a part, by their names without a prefix. */
interface Listener {
  /** @param attribute the value of an attribute by its name without a prefix */
  open?: (name: string, attribute: (name: string) => string | undefined) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** So much is made a text at once. */
const CHUNK = 256 * 1024;

/**
 * Reads XML from its beginning to its end without keeping it. A part never has a DTD (ISO/IEC 29500-2, 8.1.4), so that
 * nothing in it can mean something longer.
 *
 * @throws Refusal where it isn't well-formed
 */
export function readXml(bytes: Uint8Array, listener: Listener): void {
  const parser = new SaxesParser({ position: false, xmlns: false });
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('doctype', () => {
    throw damaged();
  });
  const { open, text, close } = listener;
  if (open) {
    parser.on('opentag', ({ name, attributes }) => {
      open(local(name), (wanted) => attributeOf(attributes, wanted));
    });
  }
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (close) {
    parser.on('closetag', ({ name }) => {
      close(local(name));
    });
  }
  try {
    const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
    for (let at = 0; at < bytes.length; at += CHUNK) {
      parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
    }
    parser.write(decoder.decode()).close();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw damaged();
  }
}

/** Parts are UTF-8 or UTF-16. */
const encodingOf = (bytes: Uint8Array): string =>
  bytes[0] === 0xff && bytes[1] === 0xfe
    ? 'utf-16le'
    : bytes[0] === 0xfe && bytes[1] === 0xff
      ? 'utf-16be'
      : 'utf-8';

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

function attributeOf(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
  const own = attributes[wanted];
  if (own !== undefined) return own;
  const found = Object.keys(attributes).find((name) => name.endsWith(`:${wanted}`));
  return found === undefined ? undefined : attributes[found];
}
