/** The two files of a cycle, and the endpoints that are named for them (docs/vendor-api.md, Endpoints). */
export const FILE_KINDS = ['employees', 'positions'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Both files as they would be, or were, sent. */
export interface XmlFiles {
  readonly employees: Uint8Array;
  readonly positions?: Uint8Array | undefined;
}

/** What they are called in a folder. */
export const XML_FILES = { employees: 'employees.xml', positions: 'positions.xml' } as const;

/** The element of a record; the root of a hierarchy has another one. */
export const RECORD_OF: Readonly<Record<FileKind, string>> = { employees: 'employee', positions: 'position' };
