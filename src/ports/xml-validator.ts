import type { SchemaViolation } from '../core/xml/findings.js';

/** What came of reading a document: every problem is data, nothing is thrown for what a file holds. */
export interface XmlAnswer {
  /** The document isn't well-formed XML. */
  readonly malformed?: boolean;
  /** The schema can't be used: not XML, not a schema, or in need of other files. */
  readonly unusableSchema?: boolean;
  readonly findings: readonly SchemaViolation[];
  /** For each xpath that was asked, the texts of the nodes that it finds. */
  readonly selected: readonly (readonly string[])[];
  /** Of a part: it is valid, and so is a document of which all parts are. */
  readonly isValidPart?: boolean;
  /** The document, where it was taken for as long as it was read. */
  readonly xml?: Uint8Array | undefined;
}

export interface XmlQuestion {
  readonly xml: Uint8Array;
  readonly xsd?: Uint8Array | undefined;
  readonly select?: readonly string[];
  /**
   * The document is a part of one: all that is before the first record of this name, some of the records, and the end.
   * Then only `isValidPart` is asked for.
   */
  readonly partOf?: string;
  /** Nobody needs the document until the answer, which brings it back, or a part at all: then it is there only once. */
  readonly mayTake?: boolean;
}

/** Reads XML with libxml2. It gets nothing from disk or network, whatever a document or schema refers to. */
export interface XmlReader {
  /** Lets it load while something else goes on. @param question of which only the effort is wanted: the next ones take less */
  warm(question?: XmlQuestion): void;
  read(question: XmlQuestion): Promise<XmlAnswer>;
  close(): Promise<void>;
}
