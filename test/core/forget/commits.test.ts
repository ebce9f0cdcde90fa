import { describe, expect, it } from '@jest/globals';
import { rewritten, saidIn } from '../../../src/core/forget/commits.js';
import { tracesOf } from '../../../src/core/forget/traces.js';

/* A person is taken out of commits, and nothing else of them changes. */

const ID = '0000002';

describe('a commit', () => {
  const traces = tracesOf({ id: ID, addresses: ['ann@example.com'], names: ['Ann Lee'] });
  const commit = (author: string, message: string, more = '') =>
    Buffer.from(
      `tree ${'a'.repeat(40)}\nparent ${'b'.repeat(40)}\nauthor ${author} 1 +0000\ncommitter C <c@example.com> 2 +0100\n${more}\n${message}`,
    );
  const same = (id: string) => id;

  it('is the same object where nothing changes', () => {
    const content = commit('A <a@example.com>', 'Text\n', 'gpgsig -----BEGIN\n x\n -----END\n');
    expect(rewritten(content, { mapped: same, traces })).toBe(content);
  });

  it('loses person, parent, and the signature that no longer fits', () => {
    const content = commit(
      'Annie <Ann@example.com>',
      `Hi Ann Lee (${ID})\n`,
      'gpgsig -----BEGIN\n x\n -----END\n',
    );
    const made = rewritten(content, { mapped: (id) => (id.startsWith('b') ? undefined : id), traces });
    expect(made.toString()).toBe(
      commit('erased <erased>', 'Hi (erased) ((erased))\n')
        .toString()
        .replace(/parent b+\n/, ''),
    );
  });

  it.each([
    ['Ann Lee <ann.private@gmail.com>', 'erased <erased>'],
    ['annlee <1+annlee@users.noreply.github.com>', 'erased <erased>'],
    ['ÁNN LEE (HR) <a@gmail.com>', 'ÁNN LEE (HR) <a@gmail.com>'],
    ['Ann Lee (HR) <a@gmail.com>', 'erased <erased>'],
    ['Ann Lee <bob@example.com>', 'erased <bob@example.com>'],
    ['Ann Lee-Hart <h@example.com>', 'Ann Lee-Hart <h@example.com>'],
    ['Rosa <ann@example.com.au>', 'Rosa <ann@example.com.au>'],
  ])('by %s', (author, made) => {
    const others = {
      ids: new Set<string>(),
      addresses: new Set(['bob@example.com']),
      names: new Set<string>(),
    };
    const one = tracesOf(traces.facts, others);
    const content = commit(author, 'Text\n');
    expect(rewritten(content, { mapped: same, traces: one }).toString()).toBe(
      commit(made, 'Text\n').toString(),
    );
    expect(one.find(saidIn(commit(made, 'Text\n')))).toBeUndefined();
  });

  it('in Latin 1 keeps its bytes', () => {
    const latin = (text: string) =>
      Buffer.from(commit('É <e@example.com>', text, 'encoding ISO-8859-1\n').toString(), 'latin1');
    expect(rewritten(latin(`é ${ID}\n`), { mapped: same, traces }).equals(latin('é (erased)\n'))).toBe(true);
  });

  it('keeps its times, whose digits may be those of an id', () => {
    const content = Buffer.from(
      `tree ${'a'.repeat(40)}\nauthor Rosa <r@example.com> 1767600000 +0100\ncommitter Rosa <r@example.com> 1767600000 +0100\nencoding UTF-8\n\nAt +0100\n`,
    );
    for (const id of ['0100', '1767600000', '8'.repeat(40), 'UTF-8']) {
      const one = tracesOf({ id, addresses: [], names: [] });
      expect(rewritten(content, { mapped: same, traces: one })).toBe(content);
      expect(one.find(saidIn(content))).toBeUndefined();
    }
  });

  it('loses a tag that was merged, where it names the person', () => {
    const merged = (message: string) =>
      `mergetag object ${'c'.repeat(40)}\n type commit\n tag v1\n tagger T <t@example.com> 1 +0000\n \n ${message}\n`;
    const content = commit('A <a@example.com>', 'Merge\n', merged(`For ${ID}`));
    expect(traces.find(saidIn(content))).toBe('id');
    expect(rewritten(content, { mapped: same, traces }).toString()).toBe(
      commit('A <a@example.com>', 'Merge\n').toString(),
    );
    const other = commit('A <a@example.com>', 'Merge\n', merged('For all'));
    expect(rewritten(other, { mapped: same, traces })).toBe(other);
  });
});
