import type { XmlDocument, XmlNode } from 'libxml2-wasm';
import { latin1Of } from '../../core/base/latin1.js';

/*
 * A document that is a list of records can be validated a part at a time, where its schema judges each record by
 * itself: then libxml2's tree of the whole, which is ten times as large as the file, is never in memory. Only that a
 * document is valid is learnt in this way. Where a part isn't, or anything else is unexpected, the whole is read.
 */

const NAMESPACES = { xs: 'http://www.w3.org/2001/XMLSchema' };

/** What ties a record to another one, or lets it have another name. (Ids: `isPlain`.) libxml2 compares none of elements. */
const TIES = '//xs:unique | //xs:key | //xs:element[@substitutionGroup]';

const ONLY_ELEMENTS = 'not(*[not(self::xs:element or self::xs:annotation)])';
/** Elements one after the other, of which the last one may be there any number of times. */
const ENDLESS_SEQUENCE = `xs:sequence[not(@maxOccurs)][${ONLY_ELEMENTS}]/xs:element[last()][@maxOccurs = "unbounded"]`;
/** Any number of elements, each with any of these names. How many records are next to each other mustn't matter. */
const ENDLESS_CHOICE = `xs:choice[@maxOccurs = "unbounded"][${ONLY_ELEMENTS}]/xs:element[last()][not(@minOccurs or @maxOccurs)]`;

/**
 * @param schema a schema of W3C XML Schema 1.0
 * @param root the name of a document's root element
 * @returns the name of the records: a document is valid if each part is that has all before the first record, some of
 *   the records, and all after the last one; nothing where the schema may ask for more
 */
export function recordOf(schema: XmlDocument, root: string): string | undefined {
  if (schema.get(TIES, NAMESPACES)) return undefined;
  const declaration = schema.get(`/xs:schema/xs:element[@name = "${root}"][not(@fixed)]`, NAMESPACES);
  const named = declaration?.get('@type');
  const type = named
    ? typeCalled(localName(named.content), schema)
    : declaration?.get('xs:complexType', NAMESPACES);
  const record = type?.get(`${ENDLESS_SEQUENCE} | ${ENDLESS_CHOICE}`, NAMESPACES);
  const names = record?.find('../xs:element/@name | ../xs:element/@ref', NAMESPACES) ?? [];
  const [last, ...others] = names.map(({ content }) => localName(content)).toReversed();
  return last === undefined || others.includes(last) ? undefined : last;
}

const typeCalled = (name: string, schema: XmlDocument): XmlNode | undefined =>
  schema.find('/xs:schema/xs:complexType', NAMESPACES).find((type) => type.get('@name')?.content === name);

const localName = (name: string): string => name.replace(/^.*:/, '').trim();

/** @returns the name of the root element, where the document begins as ours do */
export function rootOf(document: Uint8Array): string | undefined {
  const head = latin1Of(document.subarray(0, HEAD_BYTES));
  return /^<\?xml version="1\.0" encoding="utf-8"\?>\s*<([A-Za-z_]\w*)>/.exec(head)?.[1];
}

const HEAD_BYTES = 200;

const [LESS, GREATER, SLASH] = Buffer.from('<>/');
/** By bytes. */
const isInName = Array.from({ length: 256 }, (_, byte) => /[\w.-]/.test(String.fromCharCode(byte)));

/**
 * Whether a document has no tags but those of a name alone after its declaration, as ours do: then nothing hides one (a
 * comment, CDATA, a processing instruction), and nothing has an attribute: ids in those are compared in all of a document.
 */
export function isPlain(document: Uint8Array): boolean {
  // Byte by byte, since a text of all of it would be garbage of the same size.
  for (let at = 1; at < document.length; at += 1) {
    if (document[at] !== LESS) continue;
    at += document[at + 1] === SLASH ? 2 : 1;
    while (isInName[document[at] ?? 0]) at += 1;
    if (document[at] !== GREATER) return false;
  }
  return true;
}
