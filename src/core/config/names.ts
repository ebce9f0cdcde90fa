/*
 * Paths and addresses that everybody names who speaks of a configuration. The command line reads this at every start, so
 * it needs neither the schema nor anything else.
 */

/** Where the configuration lies, unless a run is given another path. */
export const CONFIG_PATH = '.github/roster-sync.yml';

/** Where the program's own schemas are committed. */
export const SCHEMA_FOLDER = '.github/roster-sync';

export const WORKFLOW_FOLDER = '.github/workflows';

/** The workflows that `init` proposes. */
export const CHECK_WORKFLOW_PATH = '.github/workflows/roster-check.yml';
export const SYNC_WORKFLOW_PATH = '.github/workflows/roster-sync.yml';
/** Where an export keeps the list. */
export const IMPORT_WORKFLOW_PATH = '.github/workflows/roster-import.yml';

/** A program's name: its subdomain, so one label of a DNS name. */
export const PROGRAM_NAME = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** Where the action is published, and in which version: `owner/name@ref`. */
export const ACTION_NAME = /^[\w.-]+\/[\w.-]+@[\w./-]+$/;

/** What the examples have in its place, until somebody publishes the action. */
export const ACTION = 'OWNER/roster-sync@v0';
