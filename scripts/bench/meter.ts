/* Loaded into a measured process, without its types and as CommonJS, which loads quickest: writes down what it used. */
{
  const { readFileSync, writeFileSync } = process.getBuiltinModule('node:fs');
  const { isMainThread } = process.getBuiltinModule('node:worker_threads');

  /** In KiB. Linux's `maxRSS` is never below what the process had that started this one, so it is asked elsewhere. */
  const ownPeak = (): number | undefined => {
    if (process.platform !== 'linux') return undefined;
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
  };

  if (isMainThread) {
    process.once('exit', () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      const used = { cpu: (userCPUTime + systemCPUTime) / 1e6, mebibytes: (ownPeak() ?? maxRSS) / 1024 };
      writeFileSync(process.env['BENCH_USED'] ?? '', JSON.stringify(used));
    });
  }
}
