import { parentPort } from 'node:worker_threads';
import { ParseOption, XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm';
import type { Finding, XmlAnswer, XmlQuestion } from './reader.js';

/* The thread behind reader.ts. No input provider is registered, so that libxml2 has no way to open anything. */

const NOTHING_FROM_OUTSIDE = ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE;

function answer({ xml, xsd, select = [] }: XmlQuestion): XmlAnswer {
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromBuffer(xml, { option: NOTHING_FROM_OUTSIDE | ParseOption.XML_PARSE_BIG_LINES });
  } catch {
    return { malformed: true, findings: [], selected: [] };
  }
  try {
    const validator = xsd && loadSchema(xsd);
    if (xsd && !validator) return { unusableSchema: true, findings: [], selected: [] };
    const findings = validator ? validate(validator, document) : [];
    validator?.dispose();
    const opened = document;
    return { findings, selected: select.map((xpath) => opened.find(xpath).map((node) => node.content)) };
  } finally {
    document.dispose();
  }
}

/** @returns nothing where the bytes are no schema, declare entities, or need another file */
function loadSchema(xsd: Uint8Array): XsdValidator | undefined {
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromBuffer(xsd, { option: NOTHING_FROM_OUTSIDE });
    if (document.dtd) return undefined;
    return XsdValidator.fromDoc(document);
  } catch {
    return undefined;
  } finally {
    document?.dispose();
  }
}

function validate(validator: XsdValidator, document: XmlDocument): Finding[] {
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    return error.details.map(({ message, xpath }) => ({ message, xpath }));
  }
}

parentPort?.on('message', (question: XmlQuestion) => parentPort?.postMessage(answer(question)));
