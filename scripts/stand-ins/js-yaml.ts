/* Stands in for js-yaml in dist/ (tsconfig.json, paths), with which xmlbuilder2 would read YAML. */
export const load = undefined;
