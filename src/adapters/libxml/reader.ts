import { Worker } from 'node:worker_threads';
import { errorCode, Failure } from '../../core/base/failure.js';
import type { XmlAnswer, XmlQuestion, XmlReader } from '../../ports/xml-validator.js';
import { giveThreadsRoom, hasWebAssembly, spareCores } from './tuning.js';

/** 100,000 employees take two. */
const MAX_SECONDS = 20;
const MAX_MEGABYTES = 1024;
/** A run that was interrupted doesn't wait for the end of a validation. */
const PATIENCE_MILLISECONDS = 300;

/**
 * libxml2 in a thread of its own: it loads while the roster is read, validates one file while the other is
 * written, and can be stopped when a schema makes it run for ever.
 *
 * @param home the folder of the built program, as a file URL
 */
export function xmlReader(home: URL): XmlReader {
  let thread: Thread | undefined;
  let closed = false;
  const started = () => {
    if (!hasWebAssembly()) throw withoutWebAssembly();
    if (closed) throw stopped('it was closed');
    return (thread ??= startThread(home));
  };
  return {
    warm: (question) => {
      // Whoever reads gets to know why.
      if (!hasWebAssembly()) return;
      const warming = started();
      if (question) warming.read(question).catch(() => undefined);
    },
    read: async (question) => started().read(question),
    close: async () => {
      closed = true;
      await thread?.close();
    },
  };
}

interface Thread {
  read(question: XmlQuestion): Promise<XmlAnswer>;
  close(): Promise<void>;
}

function startThread(home: URL): Thread {
  const limits = { maxOldGenerationSizeMb: MAX_MEGABYTES };
  giveThreadsRoom();
  const worker = new Worker(new URL('xml-worker.js', home), { resourceLimits: limits });
  const waiting: { resolve: (answer: XmlAnswer) => void; reject: (error: Failure) => void }[] = [];
  let parts = 0;
  let ended: Failure | undefined;
  const end = (error: Failure) => {
    ended ??= error;
    for (const { reject } of waiting.splice(0)) reject(ended);
  };
  // A thread that is torn down while it loads can take the process along, so whoever closes it waits for this.
  const loaded = new Promise<void>((resolve) => {
    worker.once('message', () => {
      resolve();
      worker.on('message', (answer: XmlAnswer) => waiting.shift()?.resolve(answer));
      worker.unref();
    });
    worker.once('exit', () => {
      resolve();
    });
  });
  worker.on('error', (error) => {
    end(stopped(errorCode(error)));
  });
  const exited = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      end(stopped('it ended'));
      resolve();
    });
  });

  // An idle thread doesn't keep the process alive; while a question waits, its timer does.
  worker.unref();

  return {
    async read(question) {
      if (ended) throw ended;
      if (question.partOf !== undefined) spareCores((parts += 1));
      const timer = setTimeout(() => {
        end(stopped(`it took more than ${MAX_SECONDS} seconds`));
        void worker.terminate();
      }, MAX_SECONDS * 1000);
      try {
        return await new Promise<XmlAnswer>((resolve, reject) => {
          waiting.push({ resolve, reject });
          worker.postMessage(question, question.mayTake ? [question.xml.buffer as ArrayBuffer] : []);
        });
      } finally {
        clearTimeout(timer);
      }
    },
    async close() {
      worker.ref();
      await loaded;
      worker.ref();
      // Asked to end, and not torn down, for the same reason.
      if (!ended) worker.postMessage(null);
      const busy = setTimeout(() => void worker.terminate(), PATIENCE_MILLISECONDS);
      // It still compiles for a while, and a process that leaves meanwhile crashes: ten milliseconds are worth it.
      await exited;
      clearTimeout(busy);
      spareCores(undefined);
    },
  };
}

const withoutWebAssembly = (): Failure =>
  new Failure(
    'The XML can’t be validated: this Node.js runs without WebAssembly.',
    'Take --jitless out of NODE_OPTIONS.',
    'use',
  );

function stopped(why: string): Failure {
  return new Failure(
    `The XML couldn’t be validated: the validator was stopped (${why}).`,
    'If the program’s schema changed lately, it may ask for too much; compare it with the one before.',
  );
}
