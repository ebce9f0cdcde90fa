/* What a script of a workflow runs of Roster Sync. */

/** A command as it is written. */
interface Command {
  readonly mode: string;
  /** What `--config` names; undefined where nothing does. */
  readonly config: string | undefined;
}

/** A command ends with its line, or before another one. */
const COMMAND =
  /(?:roster-sync(?:@[\w.^~-]+)?|dist[/\\]cli\.js)["']?\s+(sync|check|import|doctor)\b([^;&|)\n]*)/g;

/** A comment begins at a `#` after a blank that isn’t in quotes. */
const COMMENT = /^((?:[^"'#\n]|"[^"\n]*"|'[^'\n]*'|(?<=\S)#)*?)(?:^|(?<=\s))#.*$/gm;
/** A line that goes on in the next one, in a shell and, with a backtick after a blank, in PowerShell. */
const GOES_ON = /(?:\\|[ \t]`)\r?\n/g;
/** What is only printed, up to the next command; what it runs itself (`$(…)`) isn’t. */
const PRINTED =
  /(?:^|[;&|])[ \t]*(?:echo|printf|Write-Host|Write-Output)\b(?:"(?:[^"\\`$]|\\.|\$(?!\())*"|'[^']*'|[^;&|\n"'`$]|\$(?!\())*/gm;

/** @returns the commands of a script that something is sent, checked, imported or looked at with */
export function commandsIn(script: string): Command[] {
  const run = script.replaceAll(COMMENT, '$1').replaceAll(GOES_ON, ' ').replaceAll(PRINTED, ';');
  return [...run.matchAll(COMMAND)].map(([, mode = '', flags = '']) => ({
    mode,
    config: /\s--config(?:=|\s+)(\S+)/.exec(flags)?.[1],
  }));
}
