/* Processes that know nothing of the person at this machine, and that end when this one does. */
import { spawn } from 'node:child_process';

const running = new Set();
process.once('exit', () => {
  for (const child of running) child.kill();
});
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

/** What a program needs to run at all; of `home` git reads its configuration, and finds none. */
export function cleanEnvironment(home) {
  const kept = ['PATH', 'SystemRoot', 'PATHEXT', 'ComSpec', 'TEMP', 'TMP', 'TMPDIR'];
  const values = Object.fromEntries(kept.map((name) => [name, process.env[name]]));
  return { ...values, HOME: home, USERPROFILE: home, GIT_CONFIG_NOSYSTEM: '1' };
}

/** @param options of node:child_process.spawn */
export function start(command, args, options) {
  const child = spawn(command, args, { windowsHide: true, ...options });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/** Runs a program to its end. One that fails is an answer, not an error. */
export function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, options);
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
      child[name]?.setEncoding('utf8').on('data', (text) => (said[name] += text));
    }
    child.once('error', ({ code }) => {
      reject(new Error(`${command} couldn’t be started (${code}).`));
    });
    child.once('close', (code) => {
      resolve({ code, ...said });
    });
  });
}
