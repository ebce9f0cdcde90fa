import { Worker } from 'node:worker_threads';
import { Failure } from '../failure.js';

/** One thing that a schema doesn't accept. */
export interface Finding {
  /** Of the node that is meant, for example `/employees/employee[3]/country`. */
  readonly xpath: string | undefined;
  /** libxml2's words. They quote the value, so they are never shown as they are. */
  readonly message: string;
}

/** What came of reading a document: every problem is data, nothing is thrown for what a file holds. */
export interface XmlAnswer {
  /** The document isn't well-formed XML. */
  readonly malformed?: boolean;
  /** The schema can't be used: not XML, not a schema, or in need of other files. */
  readonly unusableSchema?: boolean;
  readonly findings: readonly Finding[];
  /** For each xpath that was asked, the texts of the nodes that it finds. */
  readonly selected: readonly (readonly string[])[];
}

export interface XmlQuestion {
  readonly xml: Uint8Array;
  readonly xsd?: Uint8Array | undefined;
  readonly select?: readonly string[];
}

/** Reads XML with libxml2. It gets nothing from disk or network, whatever a document or schema refers to. */
export interface XmlReader {
  read(question: XmlQuestion): Promise<XmlAnswer>;
  close(): Promise<void>;
}

const LONGEST_SECONDS = 60;

/**
 * libxml2 in a thread of its own: it loads while the roster is read, validates one file while the other is
 * written, and can be stopped when a schema makes it run for ever.
 *
 * @param home the folder of the built program, as a file URL
 */
export function xmlReader(home: URL): XmlReader {
  const worker = new Worker(new URL('xml-worker.js', home), { resourceLimits: { maxOldGenerationSizeMb: 1024 } });
  const waiting: ((answer: XmlAnswer | Error) => void)[] = [];
  const settleAll = (error: Error) => waiting.splice(0).forEach((settle) => settle(error));
  worker.on('message', (answer: XmlAnswer) => waiting.shift()?.(answer));
  worker.on('error', settleAll);
  worker.on('exit', () => settleAll(new Error('the XML reader ended')));
  // An idle thread doesn't keep the process alive; while a question waits, its timer does. A listener undoes unref.
  worker.unref();

  return {
    read: (question) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => void worker.terminate(), LONGEST_SECONDS * 1000);
        waiting.push((answer) => {
          clearTimeout(timer);
          if (answer instanceof Error) reject(tooMuch());
          else resolve(answer);
        });
        worker.postMessage(question);
      }),
    close: async () => void (await worker.terminate()),
  };
}

function tooMuch(): Failure {
  return new Failure(
    `The XML couldn’t be validated within ${LONGEST_SECONDS} seconds and 1 GB of memory.`,
    'Usually the schema asks for too much; fetch the program’s schema again and compare.',
  );
}
