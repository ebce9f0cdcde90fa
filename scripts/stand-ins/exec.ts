/* Stands in for @actions/exec in dist/ (tsconfig.json, paths), by which @actions/core would ask what system this is. */
export const getExecOutput = undefined;
