import { describe, expect, it } from '@jest/globals';
import { Identities } from '../../../src/core/forget/identities.js';
import { tracesOf } from '../../../src/core/forget/traces.js';

/* Which addresses are the person's by what commits say. */

describe('an address with which the person made a commit', () => {
  const traces = tracesOf(
    { id: '10234', addresses: ['ann.lee@example.com'], names: ['Ann Lee', 'Lee Ann'] },
    { ids: new Set(), addresses: new Set(['bob@example.com']), names: new Set(['Bob Moss']) },
  );
  const learned = (...said: string[]) => {
    const identities = new Identities(traces);
    for (const one of said) identities.add(one);
    return identities.addresses();
  };
  const own = 'Ann Lee <Ann@home.example>\nRosa <rosa@example.com>\nText\n';

  it.each<[string, readonly string[], readonly string[]]>([
    ['is theirs', [own], ['ann@home.example']],
    ['is theirs under a nickname, too', [own, 'annie <ann@home.example>'], ['ann@home.example']],
    ['is theirs at the end of a message', ['Text\n\nCo-authored-by: Lee Ann <l@x.org>\n'], ['l@x.org']],
    ['isn’t where somebody else made one', [own, 'Cy Noor <ann@home.example>'], []],
    ['isn’t where it is that of a program', ['Ann Lee <n@github.com>', 'GitHub <n@github.com>'], []],
    ['isn’t where a roster has it of somebody else', ['Ann Lee <bob@example.com>'], []],
    ['is known where their roster has it', ['Ann Lee <ann.lee@example.com>'], []],
    ['isn’t that of another name', ['Ann Lee-Hart <h@x.org>', 'Annie <a@x.org>'], []],
  ])('%s', (_, said, addresses) => {
    expect(learned(...said)).toEqual(addresses);
  });
});
