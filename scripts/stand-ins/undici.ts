/* Stands in for undici in dist/ (tsconfig.json, paths): @actions/github takes its `fetch`, and is given another. */
export const fetch = undefined;
