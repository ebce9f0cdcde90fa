import type { YAMLParseError } from 'yaml';

/** What is wrong with a text, and what to do where the catalog doesn't say it. */
export interface Words {
  readonly message: string;
  readonly hint?: string;
}

const QUOTE_IT = 'Put the whole value in quotes.';
const NEEDS_QUOTES =
  'A text needs quotes when it begins with one of @ % * & ! | > [ ] { } , # or a backtick.';

export const SPACE_MISSING: Words = {
  message: 'A space is missing after the colon.',
  hint: 'Write a space between the colon and the value, as in `program: acme`.',
};

export const ALIAS: Words = {
  message: 'An alias (*name) appears here, which no configuration needs.',
  hint: `Write the value itself; if the text begins with *, put it in quotes.`,
};

/** Whether a text is a key and its value without the space that YAML needs between them. */
export const isKeyWithoutSpace = (text: string): boolean => /^\s*(- +)?[A-Za-z][\w-]*:[^\s/]/.test(text);

/**
 * Says in plain words what YAML can’t read.
 *
 * @param text the whole file
 * @param at where in it the problem is reported
 */
export function yamlWords(
  { code, message }: Pick<YAMLParseError, 'code' | 'message'>,
  text: string,
  at: number,
): Words {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const line = text.slice(lineStart).split(/\r?\n/, 1)[0] ?? '';
  switch (code) {
    case 'TAB_AS_INDENT':
      return {
        message: 'The line is indented by a tab, which YAML doesn’t read.',
        hint: 'Use spaces, two for each level.',
      };
    case 'DUPLICATE_KEY':
      return {
        message: `${keyAt(text, at)} appears here a second time.`,
        hint: 'Delete one of the two, or join them.',
      };
    case 'BAD_SCALAR_START':
      return {
        message: `A value can’t begin with ${markWords(text[at])} unless it is in quotes.`,
        hint: QUOTE_IT,
      };
    case 'MULTIPLE_DOCS':
      return {
        message: 'A second document begins here (---).',
        hint: 'A configuration is one document: delete the line with ---, or what is below it.',
      };
    case 'BAD_DQ_ESCAPE':
      return {
        message: 'In double quotes a backslash means something else.',
        hint: "Use single quotes, as in '\\d{7}'.",
      };
    case 'TAG_RESOLVE_FAILED':
      return {
        message: 'A tag (!name) appears here.',
        hint: 'Write the plain value; if the text begins with !, put it in quotes.',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        message: 'A second colon is in the value, or the next line is indented too far.',
        hint: `Put a value with a colon and a blank in it in quotes; begin keys of one group in the same column.`,
      };
    case 'MULTILINE_IMPLICIT_KEY':
      return isKeyWithoutSpace(line) ? SPACE_MISSING : noKey(line);
    case 'BAD_INDENT':
      return badIndent(message);
    case 'MISSING_CHAR':
      return missing(message, line);
    case 'UNEXPECTED_TOKEN':
      return unexpected(message);
    default:
      return { message: `YAML can’t read this: ${code.toLowerCase().replaceAll('_', ' ')}.` };
  }
}

function keyAt(text: string, at: number): string {
  const key = /^["']?([A-Za-z][\w/-]*)/.exec(text.slice(at, at + 100))?.[1];
  return key === undefined ? 'The key' : `The key \`${key}\``;
}

const markWords = (mark = ''): string => (mark === '`' ? 'a backtick' : `\`${mark}\``);

function noKey(line: string): Words {
  if (line.trimStart().startsWith('- ')) {
    return {
      message: 'An entry of a list is where a key belongs.',
      hint: 'Indent the list below its key.',
    };
  }
  return {
    message: 'A key belongs here, with a colon after it.',
    hint: 'Write each setting as `key: value`, and begin a group of keys with its name and a colon.',
  };
}

function badIndent(message: string): Words {
  if (message.includes('end with')) {
    return { message: 'A bracket isn’t closed.', hint: 'Close what was opened with [ or {.' };
  }
  return {
    message: 'The line is indented differently from the lines that it belongs to.',
    hint: 'Begin all keys of one group in the same column, two spaces to the right of the group’s name.',
  };
}

function missing(message: string, line: string): Words {
  if (message.includes('closing')) {
    return {
      message: 'A quote begins here and is never closed.',
      hint: 'Close the quote at the end of the value.',
    };
  }
  if (message.includes('Sequence item')) {
    return {
      message: 'The line is between entries of a list and isn’t one.',
      hint: 'Begin the keys of one entry in the same column, after the hyphen and its blank.',
    };
  }
  if (message.includes('Missing ,')) {
    return { message: 'A comma is missing inside the brackets.', hint: 'Put a comma between two entries.' };
  }
  if (message.includes('space after :') || isKeyWithoutSpace(line)) return SPACE_MISSING;
  return noKey(line);
}

function unexpected(message: string): Words {
  if (message.includes('at node end')) {
    return {
      message: 'There is something after the end of the value.',
      hint: 'Put the whole value in quotes; a quote inside single quotes is written twice.',
    };
  }
  return { message: 'YAML can’t read what is here.', hint: NEEDS_QUOTES };
}
