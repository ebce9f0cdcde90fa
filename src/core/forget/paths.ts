import { escaped, formsOf } from './spellings.js';
import { GONE, type TraceKind, type Traces } from './traces.js';

/*
 * What of the names of files, folders and branches is the person. A file may be called `ann_lee.pdf`, and
 * `kim-lee-ann-hart.pdf` has two other people in it: so what isn’t a name as in a text goes only where a part of the path
 * is nothing else, but for its ending.
 */

/** What a path has of the person. */
interface InPath {
  /** The same without the person. */
  readonly erased: string;
  readonly kind: TraceKind | undefined;
  /** Whether something is in it that may be theirs, or a part of what is somebody else's: it is left alone. */
  readonly isUnsure: boolean;
}

/** What is between the parts of a name in a path, besides what is there in a text. */
const BETWEEN = String.raw`(?:[\s._+-]{1,3}|%20)`;
const PARTING = /,?[\s-]+/;
const [BEFORE, AFTER] = [String.raw`(?<![\p{L}\p{N}@])`, String.raw`(?![\p{L}\p{N}@])`];
/** Any other may be more of an address: `.au`. */
const ENDINGS = 'txt|csv|tsv|xlsx?|pdf|docx?|odt|ods|json|xml|ya?ml|md|html?|eml|msg|jpe?g|png|zip|bak|old';

interface Looked {
  readonly kind: TraceKind;
  /** A part that is nothing else; its group is the ending. */
  readonly whole: RegExp;
  readonly anywhere: RegExp;
}

function lookedFor(kind: TraceKind, sources: readonly string[]): Looked[] {
  if (sources.length === 0) return [];
  const any = `(?:${[...new Set(sources)].join('|')})`;
  return [
    {
      kind,
      whole: new RegExp(String.raw`^${any}((?:\.(?:${ENDINGS})){0,2})$`, 'iu'),
      anywhere: new RegExp(BEFORE + any + AFTER, 'iu'),
    },
  ];
}

/** @returns what reads paths */
export function pathReader(traces: Traces): (path: string) => InPath {
  const { addresses, names } = traces.facts;
  const named = (name: string) => name.split(PARTING).map(escaped).join(BETWEEN);
  const looked = [
    ...lookedFor('name', names.flatMap(formsOf).map(named)),
    ...lookedFor('address', addresses.flatMap(formsOf).map(escaped)),
  ];
  const ofPart = (part: string): InPath => {
    for (const { kind, whole } of looked) {
      const [, ending] = whole.exec(part) ?? [];
      if (ending !== undefined) return { erased: GONE + ending, kind, isUnsure: false };
    }
    const rest = traces.withoutOthers(part);
    return { erased: part, kind: undefined, isUnsure: looked.some(({ anywhere }) => anywhere.test(rest)) };
  };
  return (path) => {
    const isInLongerName = traces.isInLongerName(path);
    const kind = traces.find(path);
    if (kind) return { erased: traces.erase(path), kind, isUnsure: isInLongerName };
    const parts = path.split('/').map(ofPart);
    return {
      erased: parts.map(({ erased }) => erased).join('/'),
      kind: parts.find((part) => part.kind !== undefined)?.kind,
      isUnsure: isInLongerName || parts.some(({ isUnsure }) => isUnsure),
    };
  };
}
