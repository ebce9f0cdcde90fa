import { stripTypeScriptTypes } from 'node:module';

/** How jest reads TypeScript: Node takes the types away, as it does for the scripts. Lines and columns stay. */
export default { process: (source: string) => ({ code: stripTypeScriptTypes(source) }) };
