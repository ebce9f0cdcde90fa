/** The two files of a cycle, and the endpoints that are named for them (docs/vendor-api.md, Endpoints). */
export type FileKind = 'employees' | 'positions';
