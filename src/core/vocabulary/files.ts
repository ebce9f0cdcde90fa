/** The two files of a cycle, and the endpoints that are named for them (contract: Endpoints). */
export type FileKind = 'employees' | 'positions';
