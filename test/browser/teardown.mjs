import { rmSync } from 'node:fs';

export default function teardown() {
  rmSync(process.env.ROSTER_SYNC_BROWSER_HOME, { recursive: true, force: true });
}
