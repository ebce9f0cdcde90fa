export const USAGE = `Roster Sync keeps a Workstars employee list equal to a roster in git.

usage: roster-sync <command> [flags]

commands
  init ROSTER.csv    propose the configuration and the workflows for a CSV in this repository, and check it
  check              find every problem of the roster, and say what a sync would do; sends nothing
  sync               send the committed roster: employees, then positions; leaves a receipt
  import EXPORT.csv  write an HR system's export as the roster: mapped columns, sorted; sends nothing
  verify [RECEIPT…]  build the XML of a receipt's commit again and compare digests; none named: the newest
  reject RECEIPT     the portal refused that upload: its receipt is no baseline any more
  schema             fetch the program’s own XML Schemas, to be committed in .github/roster-sync/
  sandbox            a Workstars-compatible API on this machine, to try things out

flags of init
  --program NAME     the subdomain of the program
  --yes              ask nothing: leave open what the file doesn’t tell
  --force            write over files that are there
  --action NAME@REF  where the action is published (default OWNER/roster-sync@v0)
flags of check, sync, import, verify and schema
  --config FILE      the configuration (default .github/roster-sync.yml)
flags of check, sync, verify and schema
  --api-url URL      another API address than the program's own
flags of check, sync and import
  --report-dir DIR   write summary.md, problems.csv, problems.json and plan.json there
flags of sync
  --branch NAME      the only branch that is sent (default: the remote's HEAD, else main)
  --approve PLAN-ID  let exactly this held plan through
  --unchanged send|skip   what to do when nothing changed (default send)
flags of import
  --force            write over a roster with changes that aren't committed
flags of verify
  --all              every receipt of the program
flags of sandbox
  --port N           (default 8787)
  --state DIR        keep what is sent in this folder (default: in memory)
  --faults LIST      fail on purpose, for example employees:503*2,positions:reset

  --help, --version

What each rule finds, why, and how to mend it: docs/rules.md.
The API key comes from the environment variable ROSTER_SYNC_API_KEY alone.
Exit codes: 0 clean, uploaded or unchanged; 1 problems, held or failed; 2 wrong use.
`;
