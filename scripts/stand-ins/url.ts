/* Stands in for @oozcitak/url in dist/ (tsconfig.json, paths): no document that xmlbuilder2 writes here has an address. */
export const urlSerializer = undefined;
