import { isUtf8 } from 'node:buffer';
import type { FileKind } from '../core/vocabulary/files.js';
import type { XmlReader } from '../ports/xml-validator.js';

/** What the sandbox needs to know of a file. */
export interface Content {
  /** Of the employees, or of the positions: the root's first, then the others in the order of the file. */
  readonly ids: readonly string[];
  /** Of each position but the root, in the order of the file. */
  readonly parents: readonly string[];
  /** The employees who fill posts, in no relation to the other lists: a vacant post has none. */
  readonly holders: readonly string[];
}

/** The content, or a line for each thing that is wrong with the format. */
type Reading = { readonly content: Content } | { readonly errors: readonly string[] };

/**
 * What is asked of each file. The first finds records that don't have exactly one of each id, so that the lists
 * after it fit together whatever the schema allows.
 */
const ASKED: Record<
  FileKind,
  { misfits: string; ids: readonly string[]; parents?: string; holders?: string }
> = {
  employees: {
    misfits: '/*[not(self::employees)] | /employees/employee[count(employee_id) != 1]',
    ids: ['/employees/employee/employee_id'],
  },
  positions: {
    misfits:
      '/*[not(self::positions)] | /positions[count(root) != 1] | /positions/root[count(position_id) != 1]' +
      ' | /positions/position[count(position_id) != 1 or count(parent_position_id) != 1]',
    ids: ['/positions/root/position_id', '/positions/position/position_id'],
    parents: '/positions/position/parent_position_id',
    holders: '/positions/*/employee_id',
  },
};

const NOTHING = '/*[false()]';

/**
 * Reads a file as the format check does (docs/vendor-api.md, Employee file; Position file).
 *
 * @param schemas tried in turn until one can be used; without any, the file isn't validated
 */
export async function readContent(
  reader: XmlReader,
  kind: FileKind,
  xml: Uint8Array,
  schemas: readonly Uint8Array[],
): Promise<Reading> {
  const errors = textErrors(xml);
  if (errors.length > 0) return { errors };
  const [xsd, ...others] = schemas;
  const { misfits, ids, parents = NOTHING, holders = NOTHING } = ASKED[kind];
  const answer = await reader.read({ xml, xsd, select: [misfits, parents, holders, ...ids] });
  // A test may serve something that isn't a schema; a file isn't wrong for that.
  if (answer.unusableSchema === true) return readContent(reader, kind, xml, others);
  if (answer.malformed === true) return { errors: ['The file isn’t well-formed XML.'] };
  if (answer.findings.length > 0)
    return { errors: answer.findings.map(({ xpath, message }) => line(xpath, message)) };
  const [misfitting = [], parentIds = [], holderIds = [], ...idLists] = answer.selected;
  if (misfitting.length > 0) {
    return {
      errors: [
        `The file isn’t a list of ${kind}, or ${misfitting.length} records lack an id or have several.`,
      ],
    };
  }
  return { content: { ids: idLists.flat(), parents: parentIds, holders: holderIds } };
}

const line = (xpath: string | undefined, message: string) =>
  `${xpath ?? 'The file'}: ${message.replaceAll(/\s+/g, ' ').trim()}`;

const FIRST_LINE = /^(\uFEFF)?<\?xml version=["']1\.0["'] encoding=["']utf-8["']\s*\?>/i;

/**
 * What the bytes alone show.
 *
 * Assumptions: the vendor asks for UTF-8 and this first line; that a file without them is refused, that a byte order
 * mark is let through, and that a document type isn't (it could declare entities) is [open].
 */
function textErrors(xml: Uint8Array): string[] {
  const bytes = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength);
  if (!isUtf8(bytes)) return ['The file isn’t UTF-8.'];
  if (!FIRST_LINE.test(bytes.toString('utf8', 0, 200))) {
    return ['The first line isn’t <?xml version="1.0" encoding="utf-8"?>.'];
  }
  return bytes.includes('<!DOCTYPE') ? ['The file has a document type (<!DOCTYPE), which isn’t taken.'] : [];
}
