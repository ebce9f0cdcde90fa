import { parentPort } from 'node:worker_threads';
import './before-libxml.js';
import { ParseOption, XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm';
import type { SchemaViolation } from '../../core/xml/findings.js';
import { isPlain, recordOf, rootOf } from './parts.js';
import type { XmlAnswer, XmlQuestion } from '../../ports/xml-validator.js';

/* The thread that reader.ts starts. No input provider is registered, so that libxml2 has no way to open anything. */

const OPTION = (ParseOption.XML_PARSE_NONET |
  ParseOption.XML_PARSE_NO_XXE |
  ParseOption.XML_PARSE_BIG_LINES) as ParseOption;

/** More than anybody works through. */
const MAX_FINDINGS = 50_000;

const NOTHING = { findings: [], selected: [] };

function answer(question: XmlQuestion): XmlAnswer {
  const { xml, xsd, partOf, select = [] } = question;
  const schema = xsd && compiled(xsd);
  if (partOf !== undefined) return { isValidPart: isValidPart(xml, schema, partOf), ...NOTHING };
  const validator = schema?.validator;
  using document = parse(xml);
  if (!document) return { malformed: true, ...NOTHING };
  if (xsd && !validator) return { unusableSchema: true, ...NOTHING };
  return {
    findings: validator ? validate(validator, document) : [],
    selected: select.map((xpath) => document.find(xpath).map((node) => node.content)),
  };
}

interface Compiled {
  readonly xsd: Uint8Array;
  /** Undefined where it can't be used. */
  readonly validator: XsdValidator | undefined;
  /** By the root of a document, the name of the records before which it may be cut. */
  readonly records: Map<string, string | undefined>;
}

/** Both files have one, and of each there may be another one. */
const KEPT = 4;
const kept: Compiled[] = [];

/** A schema comes with every part, and can need half of the time that there is: it is compiled once. */
function compiled(xsd: Uint8Array): Compiled {
  const known = kept.find((one) => Buffer.compare(one.xsd, xsd) === 0);
  if (known) return known;
  const schema = { xsd, validator: loadSchema(xsd), records: new Map<string, string | undefined>() };
  kept.push(schema);
  if (kept.length > KEPT) kept.shift()?.validator?.dispose();
  return schema;
}

function isValidPart(part: Uint8Array, schema: Compiled | undefined, record: string): boolean {
  const root = schema?.validator && rootOf(part);
  if (!schema?.validator || root === undefined || recordFor(root, schema) !== record) return false;
  using document = isPlain(part) ? parse(part) : undefined;
  return document !== undefined && validate(schema.validator, document).length === 0;
}

function recordFor(root: string, { xsd, records }: Compiled): string | undefined {
  if (!records.has(root)) {
    using schema = parse(xsd);
    records.set(root, schema && recordOf(schema, root));
  }
  return records.get(root);
}

/** @returns undefined where the bytes aren't XML, or have a DTD: neither files nor schemas need one, and it can be a bomb */
function parse(bytes: Uint8Array): XmlDocument | undefined {
  let document: XmlDocument;
  try {
    document = XmlDocument.fromBuffer(bytes, { option: OPTION });
  } catch {
    return undefined;
  }
  if (!document.dtd) return document;
  document.dispose();
  return undefined;
}

/** @returns undefined where the bytes aren't a schema, or are one that needs another file */
function loadSchema(xsd: Uint8Array): XsdValidator | undefined {
  using document = parse(xsd);
  if (!document) return undefined;
  try {
    return XsdValidator.fromDoc(document);
  } catch {
    return undefined;
  }
}

function validate(validator: XsdValidator, document: XmlDocument): SchemaViolation[] {
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    return error.details.slice(0, MAX_FINDINGS).map(({ message, xpath }) => ({ message, xpath }));
  }
}

parentPort?.postMessage('loaded');
parentPort?.on('message', (question: XmlQuestion | null) => {
  if (question === null) {
    parentPort?.close();
    return;
  }
  const { xml, mayTake, partOf } = question;
  const answered = answer(question);
  if (mayTake && partOf === undefined)
    parentPort?.postMessage({ ...answered, xml }, [xml.buffer as ArrayBuffer]);
  else parentPort?.postMessage(answered);
});
