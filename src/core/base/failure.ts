/**
 * Something that ends a run and that a person can do something about: says what is wrong, and what to do next.
 * Anything thrown that isn't a Failure is a defect of this program.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly hint: string;
  /** `use`: the command was given wrongly (exit 2); `run`: it was right and didn't work out (exit 4). */
  readonly kind: 'use' | 'run';

  constructor(message: string, hint: string, kind: 'use' | 'run' = 'run') {
    super(message);
    this.hint = hint;
    this.kind = kind;
  }
}

/**
 * @param instead what a Failure of the work becomes
 * @throws any other error of the work: that is a defect, and nothing may be taken for it
 */
export async function unlessFailed<Result, Instead>(
  work: Promise<Result>,
  instead: (failure: Failure) => Instead | Promise<Instead>,
): Promise<Result | Instead> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Failure) return instead(error);
    throw error;
  }
}

/** The few words that an error of the system says of itself (`ENOENT`, `ECONNRESET`), never a stack or a path. */
export function errorCode(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  return error instanceof Error ? error.name : 'unknown error';
}
