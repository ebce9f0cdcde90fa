import { parentPort } from 'node:worker_threads';
import { ParseOption, XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm';
import type { SchemaViolation } from '../../core/xml/findings.js';
import { isPlain, partsOf, recordOf, rootOf } from './parts.js';
import type { XmlAnswer, XmlQuestion } from '../../ports/xml-validator.js';

/* The thread that reader.ts starts. No input provider is registered, so that libxml2 has no way to open anything. */

const OPTION = (ParseOption.XML_PARSE_NONET |
  ParseOption.XML_PARSE_NO_XXE |
  ParseOption.XML_PARSE_BIG_LINES) as ParseOption;

/** More than anybody works through. */
const MAX_FINDINGS = 50_000;

const NOTHING = { findings: [], selected: [] };

function answer(question: XmlQuestion): XmlAnswer {
  const { xml, xsd, select = [] } = question;
  // Compiled once: a schema can need half of the time that there is.
  using validator = xsd && loadSchema(xsd);
  if (validator && select.length === 0 && isValidInParts(xml, xsd, validator)) return NOTHING;
  using document = parse(xml);
  if (!document) return { malformed: true, ...NOTHING };
  if (xsd && !validator) return { unusableSchema: true, ...NOTHING };
  return {
    findings: validator ? validate(validator, document) : [],
    selected: select.map((xpath) => document.find(xpath).map((node) => node.content)),
  };
}

/** So much of a document is read at once, in bytes. */
const PART = 1024 * 1024;

/** Whether a document is valid, where it is worth to find that out part by part, and possible. */
function isValidInParts(xml: Uint8Array, xsd: Uint8Array, validator: XsdValidator): boolean {
  const root = xml.byteLength > PART ? rootOf(xml) : undefined;
  if (root === undefined) return false;
  using schema = parse(xsd);
  const record = schema && recordOf(schema, root);
  if (record === undefined) return false;
  let parts = 0;
  for (const part of partsOf(xml, record, PART)) {
    using document = isPlain(part) ? parse(part) : undefined;
    if (!document || validate(validator, document).length > 0) return false;
    parts += 1;
  }
  return parts > 0;
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
  const { xml, mayTake } = question;
  const answered = answer(question);
  if (mayTake) parentPort?.postMessage({ ...answered, xml }, [xml.buffer as ArrayBuffer]);
  else parentPort?.postMessage(answered);
});
