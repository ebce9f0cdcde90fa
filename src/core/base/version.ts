import manifest from '../../../package.json' with { type: 'json' };

/** The version of this tool, as receipts record it. */
export const VERSION: string = manifest.version;
