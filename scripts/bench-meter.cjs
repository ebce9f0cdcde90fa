/* Loaded into a measured process: when it ends, writes down what it has used. CommonJS, which loads quickest. */
const { readFileSync, writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.once('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const used = { cpu: (userCPUTime + systemCPUTime) / 1e6, mebibytes: (ownPeak() ?? maxRSS) / 1024 };
    writeFileSync(process.env.BENCH_USED, JSON.stringify(used));
  });
}

/** In KiB. Linux's `maxRSS` is never below what the process had that started this one, so it is asked elsewhere. */
function ownPeak() {
  if (process.platform !== 'linux') return undefined;
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}
